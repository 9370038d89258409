// The rows of the dataset. A page that no server serves cannot ask for data, but it can load
// scripts: data/dataset.js calls claimset.open, each file of rows calls claimset.add.
'use strict';

const claimset = (() => {
  const tables = new Map();
  let info = null;

  class Table {
    constructor({name, rows, files, columns}) {
      Object.assign(this, {name, total: rows, files, columns, rows: [], byID: new Map()});
      // The id of a document stands over its rows.
      this.idColumn = columns.find((column) => column.name.endsWith('_id'))?.name ?? 'document_id';
      this.listeners = [];
      this.loading = null;
    }

    /// Takes pieces `[document, [row, …]]`, each row an array of cells.
    add(pieces) {
      const names = this.columns.map((column) => column.name);
      for (const [document_id, rows] of pieces) {
        for (const cells of rows) {
          const row = {document_id, place: this.rows.length};
          for (let i = 0; i < names.length; i++) row[names[i]] = cells[i];
          this.rows.push(row);
          this.byID.set(row[this.idColumn], row);
        }
      }
    }

    /// Takes pieces that stand in the page itself, and loads no more.
    hold(pieces) {
      this.add(pieces);
      this.loading = Promise.resolve();
    }

    /// Loads all files, one after the other; `listener` hears of each.
    load(listener) {
      if (listener) this.listeners.push(listener);
      this.loading ??= this.loadAll();
      return this.loading;
    }

    async loadAll() {
      for (let number = 1; number <= this.files; number++) {
        await loadScript(`data/${this.name}-${number}.js`);
        for (const listener of this.listeners) listener();
      }
    }
  }

  function loadScript(path) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = claimset.root + path;
      script.onload = () => { script.remove(); resolve(); };
      script.onerror = () => reject(missing(path));
      document.head.append(script);
    });
  }

  /// A page without its rows says so, where it would say how many there are.
  function missing(path) {
    const words = `site/${path} cannot be read: copy the dataset with all its files`;
    const count = document.getElementById('count');
    if (count) count.textContent = words;
    return new Error(words);
  }

  return {
    /// Where the site lies, seen from the page.
    root: document.currentScript.src.replace(/assets\/[^/]*$/, ''),
    get info() { return info; },
    open(value) {
      info = value;
      for (const table of info.tables) tables.set(table.name, new Table(table));
    },
    add(name, pieces) { tables.get(name)?.add(pieces); },
    table(name) { return tables.get(name); },
    row(name, id) { return tables.get(name)?.byID.get(id); },
  };
})();
