// A table of any length: only the rows in sight are elements. Rows are of one height, so that
// where a row stands is a matter of counting.
'use strict';

class RowList {
  /// Draws into `box`. Of each column: `name`, `title`, `cell(row)` and, where it can be sorted by,
  /// `key(row)`; `open(row)` is called when a row is chosen.
  constructor(box, {label, columns, id, open}) {
    Object.assign(this, {box, columns, id, open, rows: [], order: null, current: null});
    this.window = el('div', {class: 'window', role: 'presentation'});
    this.space = el('div', {class: 'space', role: 'presentation'}, this.window);
    this.head = el('div', {class: 'row head', role: 'row', 'aria-rowindex': '1'},
      columns.map((column) => this.headCell(column)));
    box.classList.add('list');
    box.setAttribute('role', 'table');
    box.setAttribute('aria-label', label);
    box.append(el('div', {role: 'rowgroup', class: 'heads'}, this.head),
      el('div', {role: 'rowgroup'}, this.space));
    box.addEventListener('scroll', () => this.draw(), {passive: true});
    box.addEventListener('keydown', (event) => this.move(event));
    addEventListener('resize', () => this.draw(true));
    addEventListener('beforeprint', () => this.draw(true, 1000));
    addEventListener('afterprint', () => this.draw(true));
  }

  headCell(column) {
    if (!column.key) {
      return el('div', {role: 'columnheader', class: column.name}, column.title);
    }
    const button = el('button', {type: 'button', onclick: () => this.sort(column)}, column.title);
    return el('div', {role: 'columnheader', class: column.name}, button);
  }

  /// Sorts by `column`, the other way round the second time; `descending` says which way.
  sort(column, descending = this.order?.column === column
    ? !this.order.descending : Boolean(column.descends)) {
    this.order = {column, descending};
    this.columns.forEach((each, i) => {
      const cell = this.head.children[i];
      if (each === column) {
        cell.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      } else {
        cell.removeAttribute('aria-sort');
      }
    });
    this.show(this.rows);
  }

  /// Shows `rows`, in the order chosen.
  show(rows) {
    this.rows = this.order ? this.sorted(rows) : rows;
    this.box.setAttribute('aria-rowcount', String(this.rows.length + 1));
    this.draw(true);
  }

  /// Rows without a key come last, equal ones stay in the order of the dataset.
  sorted(rows) {
    const {column, descending} = this.order;
    const way = descending ? -1 : 1;
    return rows.map((row) => [column.key(row), row]).sort(([a, x], [b, y]) => {
      if (a === b) return x.place - y.place;
      if (a == null || a === '') return 1;
      if (b == null || b === '') return -1;
      return (a < b ? -1 : 1) * way;
    }).map(([, row]) => row);
  }

  get rowHeight() {
    const rems = parseFloat(getComputedStyle(this.box).getPropertyValue('--row')) || 4;
    return rems * parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  /// Makes elements of the rows in sight; `most` is how many a print shows.
  draw(anew = false, most = 0) {
    const height = this.rowHeight;
    const first = most ? 0 : Math.max(0, Math.floor(this.box.scrollTop / height) - 8);
    const count = most || Math.ceil(this.box.clientHeight / height) + 16;
    const last = Math.min(this.rows.length, first + count);
    if (!anew && first === this.first && last === this.last) return;
    const focused = this.window.contains(document.activeElement)
      ? document.activeElement.closest('.row').dataset.id : null;
    Object.assign(this, {first, last});
    this.space.style.height = `${this.rows.length * height}px`;
    this.window.style.transform = `translateY(${first * height}px)`;
    this.window.replaceChildren(
      ...this.rows.slice(first, last).map((row, i) => this.rowElement(row, first + i)));
    if (focused) this.window.querySelector(`[data-id="${CSS.escape(focused)}"] a`)?.focus({preventScroll: true});
  }

  rowElement(row, index) {
    const id = this.id(row);
    return el('div', {
      class: 'row', role: 'row', 'aria-rowindex': index + 2, 'data-id': id,
      'aria-current': this.current === id ? 'true' : null,
      onclick: (event) => this.click(event, row),
    }, this.columns.map((column) =>
      el('div', {role: 'cell', class: column.name}, column.cell(row))));
  }

  /// A click anywhere chooses the row; a link to elsewhere, and words being marked, stay theirs.
  click(event, row) {
    const link = event.target.closest('a');
    if (link && !link.classList.contains('open')) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || !this.open) return;
    if (!link && String(getSelection())) return;
    event.preventDefault();
    this.open(row);
  }

  /// Marks the row `id` and, with `reveal`, scrolls to it.
  mark(id, reveal = false) {
    this.current = id;
    const index = reveal ? this.rows.findIndex((row) => this.id(row) === id) : -1;
    if (index >= 0) this.reveal(index);
    this.draw(true);
  }

  reveal(index) {
    const height = this.rowHeight;
    const top = index * height;
    const room = this.box.clientHeight - height * 2;
    if (top < this.box.scrollTop) this.box.scrollTop = top;
    if (top > this.box.scrollTop + room) this.box.scrollTop = top - room / 2;
  }

  /// The row `steps` from the marked one; null at an end.
  neighbour(steps) {
    const index = this.rows.findIndex((row) => this.id(row) === this.current);
    return index < 0 ? null : this.rows[index + steps] ?? null;
  }

  focus(id) { this.window.querySelector(`[data-id="${CSS.escape(id)}"] a`)?.focus({preventScroll: true}); }

  /// Arrows go from row to row.
  move(event) {
    const steps = {ArrowDown: 1, ArrowUp: -1}[event.key];
    const element = event.target.closest('.row:not(.head)');
    if (!steps || !element) return;
    event.preventDefault();
    const index = this.rows.findIndex((row) => this.id(row) === element.dataset.id) + steps;
    if (index < 0 || index >= this.rows.length) return;
    this.reveal(index);
    this.draw(true);
    this.focus(this.id(this.rows[index]));
  }
}
