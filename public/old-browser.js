// In the words of 2009, so that every browser understands it: says what is missing instead of showing a white page.
(function () {
  var missing = [];
  function need(name, is) {
    if (!is) missing.push(name);
  }
  need('ES modules', 'noModule' in document.createElement('script'));
  need('Array.prototype.findLast', Array.prototype.findLast);
  need('Array.prototype.at', Array.prototype.at);
  need('Object.hasOwn', Object.hasOwn);
  need('Blob.prototype.arrayBuffer', window.Blob && Blob.prototype.arrayBuffer);
  need('Worker', window.Worker);
  need('BigInt', window.BigInt);
  need('ResizeObserver', window.ResizeObserver);
  need('CSS variables', window.CSS && CSS.supports && CSS.supports('color', 'var(--a)'));
  function show(text) {
    var page = document.getElementById('old-browser');
    if (!page) return;
    document.getElementById('old-browser-missing').textContent = text;
    page.removeAttribute('hidden');
    var root = document.getElementById('root');
    if (root) root.setAttribute('hidden', '');
    document.title = '这个浏览器打不开同比';
  }
  function isEmpty() {
    var root = document.getElementById('root');
    // the first screen that the built page brings along is not yet the program
    return !root || !root.firstChild || root.firstChild.id === 'first';
  }
  if (missing.length > 0) show('缺少 Missing: ' + missing.join(', '));
  // what is not on the list: a program that does not even parse here, or ends before it has drawn anything
  window.addEventListener('error', function (event) {
    if (!event.message) return;
    setTimeout(function () {
      if (!isEmpty()) return;
      document.getElementById('old-browser-why').textContent = '程序在这里没有启动，多半是浏览器太旧。';
      show(event.message);
    }, 2000);
  });
})();
