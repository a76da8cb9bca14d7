(function () {
  var files = (document.currentScript.getAttribute('data-files') || '').split(' ');
  function preload(styles) {
    files.forEach(function (file) {
      var style = /css$/.test(file);
      if (style && !styles) return;
      var link = document.createElement('link');
      link.rel = style ? 'preload' : 'modulepreload';
      if (style) link.as = 'style';
      link.crossOrigin = '';
      link.href = './' + file;
      document.head.appendChild(link);
    });
  }
  if (location.hash.indexOf('#/indicator/') === 0) preload(true);
  else
    addEventListener('load', function () {
      setTimeout(preload, 500);
    });
})();
