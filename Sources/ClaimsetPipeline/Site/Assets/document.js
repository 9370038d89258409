// The page of a document: a click on what is marked explains its row in the panel.
'use strict';

const textPage = {
  order: [],

  start() {
    // What is not in the page this document has none of.
    for (const name of ['documents', 'claims', 'quantities', 'dates', 'attributions', 'reviews']) {
      claimset.table(name)?.hold([]);
    }
    for (const element of document.querySelectorAll('script.rows')) {
      claimset.table(element.dataset.table).hold(JSON.parse(element.textContent));
    }
    textPage.order = [...document.querySelectorAll('.rows > li[id]')].map((item) => item.id);
    const box = el('aside', {id: 'panel', hidden: true});
    document.body.append(box);
    textPage.panel = new Panel(box, {closed: textPage.closed, step: textPage.step});
    document.addEventListener('click', textPage.click);
    addEventListener('hashchange', () => textPage.follow(true));
    textPage.follow(false);
    document.documentElement.classList.add('ready');
  },

  tableOf(id) {
    return {c: 'claims', q: 'quantities', d: 'dates', a: 'attributions'}[id[0]];
  },

  /// A mark, a number and a row all lead to the row; a link to elsewhere stays one.
  click(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target.closest('#panel, .rows a[href^="http"]')) return;
    const mark = event.target.closest('a.d, a.q, a.n');
    const item = event.target.closest('.rows > li[id]');
    if (!mark && (!item || String(getSelection()))) return;
    const id = mark ? mark.getAttribute('href').slice(1) : item.id;
    if (!claimset.row(textPage.tableOf(id), id)) return;
    event.preventDefault();
    history.replaceState(null, '', '#' + id);
    textPage.open(id, {focus: true});
  },

  /// Opens the row that the address names, and shows its place in the text.
  follow(focus) {
    const id = location.hash.slice(1);
    if (!/^[a-z][0-9a-f]{16}$/.test(id) || !claimset.row(textPage.tableOf(id), id)) return;
    textPage.open(id, {focus});
  },

  open(id, options) {
    const table = textPage.tableOf(id);
    textPage.mark(id);
    textPage.panel.open(table, claimset.row(table, id), options).then(() => textPage.show(id));
  },

  show(id) { document.getElementById('t-' + id)?.scrollIntoView({block: 'center'}); },

  mark(id) {
    textPage.current = id;
    globalThis.CSS?.highlights?.delete('chosen');
    for (const element of document.querySelectorAll('.chosen')) element.classList.remove('chosen');
    if (!id) return;
    document.getElementById('t-' + id)?.classList.add('chosen');
    document.getElementById(id)?.classList.add('chosen');
    if (id[0] === 'c') textPage.highlight(id);
  },

  /// Colours the words of the claim `id`: those that end where its number stands.
  highlight(id) {
    const number = document.getElementById('t-' + id);
    const quote = claimset.row('claims', id)?.quote;
    if (!number || !quote || !globalThis.Highlight) return;
    const pieces = textPage.piecesBefore(number);
    const length = pieces.reduce((sum, node) => sum + node.length, 0);
    const range = new Range();
    let start = length - words.shown(quote).length;
    if (start < 0) return;
    for (const node of pieces) {
      if (start < node.length) {
        range.setStart(node, start);
        break;
      }
      start -= node.length;
    }
    range.setEndBefore(number);
    CSS.highlights.set('chosen', new Highlight(range));
  },

  /// The text of the passage up to `number`, without the numbers of claims.
  piecesBefore(number) {
    const passage = number.closest('.seg').firstElementChild;
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    const pieces = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node.compareDocumentPosition(number) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
      if (!node.parentElement.closest('.n')) pieces.push(node);
    }
    return pieces;
  },

  closed() {
    const id = textPage.current;
    history.replaceState(null, '', location.href.replace(/#.*/, '#'));
    textPage.mark(null);
    if (id) textPage.show(id);
  },

  step(steps) {
    const id = textPage.order[textPage.order.indexOf(textPage.current) + steps];
    if (!id) return;
    history.replaceState(null, '', '#' + id);
    textPage.open(id, {focus: false});
  },
};

textPage.start();
