// What is looked for: a form, the same in the address after `#`, and a test for rows.
'use strict';

class Filters {
  /// Reads `form`; `tests` has for each field a function (value) => (row) => whether it fits.
  constructor(form, tests, changed) {
    Object.assign(this, {form, tests, changed});
    this.read();
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.apply());
    form.addEventListener('reset', () => setTimeout(() => this.apply()));
    addEventListener('hashchange', () => { this.read(); this.changed(); });
    addEventListener('keydown', (event) => this.key(event));
  }

  /// A lone id after `#` is a row.
  static get address() {
    const hash = location.hash.slice(1);
    if (/^[a-z][0-9a-f]{16}$/.test(hash)) return new URLSearchParams({row: hash});
    return new URLSearchParams(hash);
  }

  get row() { return Filters.address.get('row'); }

  read() {
    const address = Filters.address;
    for (const field of this.fields) {
      const value = address.get(field.name);
      if (value != null) field.value = value;
      else if (field.type === 'range') field.value = field.min;
      else field.value = '';
    }
  }

  get fields() { return [...this.form.elements].filter((field) => field.name); }

  get values() {
    return this.fields
      .filter((field) => field.value !== '' && !(field.type === 'range' && field.value === field.min))
      .map((field) => [field.name, field.value]);
  }

  /// Puts what is looked for, and the row that is open, into the address.
  write(row = this.row) {
    const address = new URLSearchParams(this.values);
    if (row) address.set('row', row);
    const lone = [...address.keys()].join() === 'row';
    history.replaceState(null, '', '#' + (lone ? row : address));
  }

  apply() { this.write(); this.changed(); }

  /// Whether `row` fits all that is looked for.
  get test() {
    const tests = this.values.filter(([name]) => this.tests[name])
      .map(([name, value]) => this.tests[name](value));
    return (row) => tests.every((test) => test(row));
  }

  /// `/` goes to the search, as in many programs.
  key(event) {
    const isWriting = event.target.closest?.('input,select,textarea');
    if (event.key !== '/' || isWriting || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.form.querySelector('[type=search]')?.focus();
  }
}

/// Every word must stand in `text(row)`; what is between quotation marks, as it stands.
function searching(text) {
  const known = new WeakMap();
  const lowered = (row) => {
    let found = known.get(row);
    if (found == null) known.set(row, found = text(row).filter(Boolean).join('\n').toLowerCase());
    return found;
  };
  return (value) => {
    const parts = (value.toLowerCase().match(/"[^"]+"|\S+/g) ?? [])
      .map((part) => part.replace(/^"|"$/g, ''));
    return (row) => parts.every((part) => lowered(row).includes(part));
  };
}

/// `2019`, `2010-2019`, `-44`, `1990-`.
function inYears(first, last) {
  return (value) => {
    const [, from, dash, to] = value.trim().match(/^(-?\d+)\s*([-–]?)\s*(-?\d*)$/) ?? [];
    if (from == null) return () => true;
    const start = Number(from);
    const end = !dash ? start : to ? Number(to) : Infinity;
    return (row) => {
      const low = words.year(first(row) ?? last(row));
      const high = words.year(last(row) ?? first(row));
      return low != null && low <= end && high >= start;
    };
  };
}

/// Offers the values that stand most often, for a field with a list.
function offer(list, counts, most = 300) {
  const options = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
  list.replaceChildren(...options.map(([value, count]) =>
    el('option', {value, label: words.grouped(count)})));
}

function tally(rows, key) {
  const counts = new Map();
  for (const row of rows) {
    const value = key(row);
    if (value != null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
