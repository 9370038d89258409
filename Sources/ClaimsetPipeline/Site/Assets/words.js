// How values are put into words, and how they become elements: always as text, never as markup.
'use strict';

const words = {
  certainty: {
    asserted: 'the author states it',
    hedged: 'the author weakens it',
    predicted: 'about the future',
    speculative: 'a rumour or a guess',
    reported: 'somebody else holds it',
    conditional: 'holds under a condition',
    opinion: 'a judgement, no fact to check',
  },
  relation: {conflicts: 'cannot both hold', corroborates: 'say the same', updates: 'a later count'},
  bound: {eq: '', approx: '≈', lt: '<', le: '≤', gt: '>', ge: '≥'},

  /// Control characters as pictures and turns of direction by their code, so that they are seen.
  shown(text) {
    return String(text)
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,
        (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
      .replace(/[\u202a-\u202e\u2066-\u2069]/g,
        (sign) => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase()}⟩`);
  },

  /// `12345.6` as `12,345.6`; the digits stay as they are written.
  grouped(number) {
    const [whole, ...rest] = String(number).split('.');
    return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
  },

  counted(count, one, many = one + 's') {
    return `${words.grouped(count)} ${count === 1 ? one : many}`;
  },

  /// `0.820` as `0.82`.
  share(value) { return value == null ? '' : String(Number(value)); },

  measure(row) {
    const base = row.currency ?? (row.unit === '1' ? '' : row.unit ?? '');
    if (!row.per || base.includes('/')) return base;
    return `${base}/${row.per}`;
  },

  quantity(row) {
    const number = row.value != null ? words.grouped(row.value)
      : row.low != null && row.high != null
        ? `${words.grouped(row.low)}–${words.grouped(row.high)}`
        : row.low != null ? `from ${words.grouped(row.low)}`
          : row.high != null ? `to ${words.grouped(row.high)}` : '';
    return [words.bound[row.bound], number, words.measure(row), row.vague ? '(vague)' : '']
      .filter(Boolean).join(' ');
  },

  days(first, last) {
    if (!first && !last) return '';
    if (!last) return `from ${first}`;
    if (!first) return `to ${last}`;
    return first === last ? first : `${first} to ${last}`;
  },

  /// `-0044-03-15` as -44.
  year(day) { return day ? parseInt(day, 10) : null; },

  claim(row) {
    return row.quote ?? row.text
      ?? ([row.subject, row.predicate, row.object].filter(Boolean).join(' ') || row.claim_id);
  },

  /// Who holds a claim; a dataset without texts does not name its sources.
  holder(row) {
    return row.attributed_to ?? (row.attribution_id ? 'a source' : 'the author');
  },

  fileName(path) { return (path ?? '').split('/').pop(); },

  documentName(id) {
    const row = claimset.row('documents', id);
    return row ? row.title ?? words.fileName(row.path) : id;
  },
};

/// Makes an element: `el('a', {class: 'x', href: '#y'}, 'words', el('b'))`.
function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value == null) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  for (const child of children.flat()) {
    if (child != null && child !== false && child !== '') element.append(child);
  }
  return element;
}

/// Words of a document, with a direction of their own.
function quoted(text) { return text == null || text === '' ? null : el('bdi', {}, words.shown(text)); }

function tag(text, kind = '') { return el('span', {class: `tag ${kind}`}, text); }

function meter(value) {
  const share = Math.max(0, Math.min(1, Number(value) || 0));
  return el('span', {class: 'meter', 'aria-hidden': 'true'},
    el('i', {style: `width:${(share * 100).toFixed(1)}%`}));
}

/// The address of a row on the page of its document; null where no pages are published.
function documentAddress(id, row = '') {
  if (!claimset.info.hasPages) return null;
  return `${claimset.root}../documents/${encodeURIComponent(id)}.html${row ? '#' + row : ''}`;
}

function documentLink(row, rowID) {
  const about = claimset.row('documents', row.document_id);
  const name = words.fileName(about?.path) || row.document_id;
  const place = row.line ? `${name}:${row.line}` : name;
  const address = documentAddress(row.document_id, rowID);
  return address ? el('a', {href: address}, quoted(place)) : el('span', {}, quoted(place));
}
