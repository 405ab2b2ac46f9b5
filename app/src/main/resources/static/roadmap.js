// Bars of a roadmap are dragged by months. Everything here can be done by the form «Перенести срок» too; dragging only fills that form in.
(function () {
  'use strict';

  var form = document.querySelector('[data-drag-form]');
  var said = document.querySelector('[data-drag-said]');
  var drag = null;

  // as near to an end as this, in pixels, an end is meant
  var NEAR = 7;

  function say(text) {
    if (said) {
      said.textContent = text;
    }
  }

  function bars(drawing) {
    return Array.prototype.slice.call(drawing.querySelectorAll('rect'));
  }

  function begin(event) {
    var drawing = event.target.closest && event.target.closest('.op-bars');
    if (!form || !drawing || event.button > 0 || event.target.tagName !== 'rect') {
      return;
    }
    if (!drawing.dataset.dragTo) {
      if (drawing.dataset.dragNot) {
        say('Эту полосу не перетянуть: ' + drawing.dataset.dragNot);
      }
      return;
    }
    var all = bars(drawing);
    var from = Math.min.apply(null, all.map(function (bar) { return +bar.getAttribute('x'); }));
    var to = Math.max.apply(null, all.map(function (bar) {
      return +bar.getAttribute('x') + +bar.getAttribute('width');
    }));
    var at = event.clientX - drawing.getBoundingClientRect().left;
    var edge = 'BOTH';
    if (drawing.dataset.dragEnds && to - from > NEAR * 3) {
      edge = at - from < NEAR ? 'START' : to - at < NEAR ? 'END' : 'BOTH';
    }
    drag = {
      drawing: drawing,
      edge: edge,
      start: event.clientX,
      month: +drawing.dataset.dragMonth,
      months: 0,
      bars: all.map(function (bar) {
        return { bar: bar, x: +bar.getAttribute('x'), width: +bar.getAttribute('width') };
      })
    };
    event.preventDefault();
    if (drawing.setPointerCapture && event.pointerId !== undefined) {
      drawing.setPointerCapture(event.pointerId);
    }
  }

  function put(months) {
    var by = months * drag.month;
    drag.bars.forEach(function (one) {
      var x = drag.edge === 'END' ? one.x : one.x + by;
      var width = drag.edge === 'BOTH' ? one.width : drag.edge === 'END' ? one.width + by : one.width - by;
      one.bar.setAttribute('x', x);
      one.bar.setAttribute('width', Math.max(4, width));
    });
  }

  function told(months) {
    var count = Math.abs(months);
    var tens = count % 100;
    var units = count % 10;
    var noun = tens > 10 && tens < 15 ? 'месяцев' : units === 1 ? 'месяц' : units > 1 && units < 5 ? 'месяца' : 'месяцев';
    var what = drag.edge === 'START' ? 'Начало' : drag.edge === 'END' ? 'Окончание' : 'Срок';
    return what + ' на ' + count + '\u00a0' + noun + (months < 0 ? ' раньше' : ' позже');
  }

  function move(event) {
    if (!drag) {
      return;
    }
    drag.months = Math.round((event.clientX - drag.start) / drag.month);
    put(drag.months);
    say(drag.months === 0 ? '' : told(drag.months));
  }

  function end() {
    if (!drag) {
      return;
    }
    var done = drag;
    if (done.months === 0) {
      put(0);
      drag = null;
      return;
    }
    drag = null;
    form.action = done.drawing.dataset.dragTo;
    form.elements.upon.value = done.drawing.dataset.dragUpon;
    form.elements.edge.value = done.edge;
    form.elements.shift.value = done.months;
    form.requestSubmit();
  }

  function leave() {
    if (drag) {
      put(0);
      say('Срок не перенесён');
      drag = null;
    }
  }

  document.addEventListener('pointerdown', begin);
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', end);
  document.addEventListener('pointercancel', leave);
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      leave();
    }
  });
})();
