(function () {
  var data = document.currentScript.dataset;
  var indicator = location.hash.indexOf('#/indicator/') === 0;
  function preload(files) {
    files.split(' ').forEach(function (file) {
      var style = /css$/.test(file);
      var link = document.createElement('link');
      link.rel = style ? 'preload' : 'modulepreload';
      if (style) link.as = 'style';
      link.crossOrigin = '';
      link.href = './' + file;
      document.head.appendChild(link);
    });
  }
  preload(indicator ? data.indicator : data.overview);
  if (!indicator)
    addEventListener('load', function () {
      setTimeout(function () {
        preload(data.indicator.split(' ').filter(function (file) { return /js$/.test(file); }).join(' '));
      }, 500);
    });
})();
