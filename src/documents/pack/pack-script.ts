/**
 * What makes the list of a pack answer: plain script, the same in every pack, so that the page can name it by its hash and refuse
 * any other. It reads the words that it says from the page.
 */
export const PACK_SCRIPT = `(() => {
  const filters = document.getElementById('filters');
  const count = document.getElementById('count');
  if (!filters || !count) return;
  const items = [...document.querySelectorAll('article')];
  const groups = [...document.querySelectorAll('section.group')];
  const fields = [...filters.querySelectorAll('input, select')];
  const fold = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
  const texts = new Map();
  const textOf = (item) => {
    if (!texts.has(item)) texts.set(item, fold(item.textContent));
    return texts.get(item);
  };
  const passes = (item) => fields.every(({ name, value }) => {
    if (value.trim() === '') return true;
    if (name === 'text') return fold(value).split(/\\s+/u).every((word) => textOf(item).includes(word));
    return item.dataset[name] === value;
  });
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const show = () => {
    let shown = 0;
    for (const item of items) {
      item.hidden = !passes(item);
      if (!item.hidden) shown += 1;
    }
    for (const group of groups) group.hidden = group.querySelector('article:not([hidden])') === null;
    count.textContent = count.dataset.words.replace('{shown}', number.format(shown)).replace('{total}', number.format(items.length));
  };
  let waiting;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 120);
  };
  for (const field of fields) field.addEventListener(field.name === 'text' ? 'input' : 'change', field.name === 'text' ? soon : show);
  document.getElementById('reset').addEventListener('click', () => {
    for (const field of fields) field.value = '';
    show();
  });
  document.getElementById('print').addEventListener('click', () => window.print());
  filters.hidden = false;
  show();
})();`;
