/* Says before saving whose yes another wording of an agreement makes void; the server asks for the answer again. */
(function () {
  'use strict';
  const mitplan = window.mitplan;
  const day = (text) => text.split('.').map((part) => Number(part) || part.trim()).map((part, index) => (index === 2 && part < 100 ? part + 2000 : part)).join('.');
  const words = (text) => text.normalize().replace(/\s+/g, ' ').trim();
  const same = { title: words, detail: words, due: day, rhythm: words };

  mitplan.ready(() => {
    const note = document.querySelector('.voids');
    if (!note) return;
    const form = note.closest('form');
    const field = (name) => form.querySelector(`[id="f:${name}"]`);
    const changed = (name) => same[name](field(name).value) !== same[name](note.dataset[name] || '');
    const named = (id) => form.querySelector(`input[value="${id}"]`).checked;

    function look() {
      let lose = 0;
      for (const line of note.querySelectorAll('[data-person]')) {
        line.hidden = !named(line.dataset.person);
        if (!line.hidden) lose += 1;
      }
      note.hidden = !lose || field('everybody').checked || !Object.keys(same).some(changed);
      if (note.hidden) field('aware').checked = false;
    }

    form.addEventListener('input', look);
    form.addEventListener('change', look);
    look();
  });
})();
