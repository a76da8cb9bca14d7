// Before the code comes: fetches what the address will need, and where the address asks for nothing else shows the first screen that stands in the page.
(function () {
  var page = document.documentElement;
  var data = document.currentScript.dataset;
  var indicator = location.hash.indexOf('#/indicator/') === 0;
  var overview = !/^#\/(?!overview|$|\?)/.test(location.hash);

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

  function remembered() {
    try {
      return JSON.parse(localStorage.getItem('tongbi:appearance')) || {};
    } catch (_) {
      return {};
    }
  }

  function showFirst() {
    // the policy of the page takes styles from a script, not from the markup
    document.querySelectorAll('#first [data-style]').forEach(function (element) {
      element.style.cssText = element.dataset.style;
    });
    page.dataset.first = '';
  }

  if (indicator || overview) preload(indicator ? data.indicator : data.overview);
  if (!indicator)
    addEventListener('load', function () {
      setTimeout(function () {
        preload(data.indicator.split(' ').filter(function (file) { return /js$/.test(file); }).join(' '));
      }, 500);
    });
  var said = remembered();
  if (!/^#?\/?$/.test(location.hash) || said.lang === 'en') return;
  var system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  page.dataset.theme = said.theme === 'dark' || said.theme === 'light' ? said.theme : system;
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', showFirst);
  else showFirst();
})();
