// The page of a document: a click on what is marked explains its row in the panel.
'use strict';

const reading = {
  order: [],

  start() {
    for (const element of document.querySelectorAll('script.rows')) {
      claimset.add(element.dataset.table, JSON.parse(element.textContent));
    }
    reading.order = [...document.querySelectorAll('.rows > li[id]')].map((item) => item.id);
    const box = el('aside', {id: 'panel', hidden: true});
    document.body.append(box);
    reading.panel = new Panel(box, {closed: reading.closed, step: reading.step});
    document.addEventListener('click', reading.click);
    addEventListener('hashchange', () => reading.follow(true));
    reading.follow(false);
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
    if (!claimset.row(reading.tableOf(id), id)) return;
    event.preventDefault();
    history.replaceState(null, '', '#' + id);
    reading.open(id, {focus: true});
  },

  /// Opens the row that the address names, and shows its place in the text.
  follow(focus) {
    const id = location.hash.slice(1);
    if (!/^[a-z][0-9a-f]{16}$/.test(id) || !claimset.row(reading.tableOf(id), id)) return;
    reading.open(id, {focus});
  },

  open(id, options) {
    const table = reading.tableOf(id);
    reading.mark(id);
    document.getElementById('t-' + id)?.scrollIntoView({block: 'center'});
    reading.panel.open(table, claimset.row(table, id), options);
  },

  mark(id) {
    reading.current = id;
    for (const element of document.querySelectorAll('.chosen')) element.classList.remove('chosen');
    if (!id) return;
    document.getElementById('t-' + id)?.classList.add('chosen');
    document.getElementById(id)?.classList.add('chosen');
  },

  closed() {
    history.replaceState(null, '', location.href.replace(/#.*/, '#'));
    reading.mark(null);
  },

  step(steps) {
    const id = reading.order[reading.order.indexOf(reading.current) + steps];
    if (!id) return;
    history.replaceState(null, '', '#' + id);
    reading.open(id, {focus: false});
  },
};

// The rows of a claim stand in the page itself: nothing is loaded.
Panel.needed = async () => {};
reading.start();
