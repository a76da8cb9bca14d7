(function () {
  var files = (document.currentScript.getAttribute('data-files') || '').split(' ');
  function preload() {
    files.forEach(function (file) {
      var link = document.createElement('link');
      var style = /css$/.test(file);
      link.rel = style ? 'preload' : 'modulepreload';
      if (style) link.as = 'style';
      link.href = './' + file;
      document.head.appendChild(link);
    });
  }
  if (location.hash.indexOf('#/indicator/') === 0) preload();
  else addEventListener('load', function () { setTimeout(preload, 500); });
})();
