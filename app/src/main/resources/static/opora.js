// Everything works without this file; it only spares a step. Elements say by data attributes what they want.
(function () {
  'use strict';

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-print]');
    if (button) {
      event.preventDefault();
      window.print();
    }
  });

  // [data-print-now] prints by itself when the address asks for it: #print
  window.addEventListener('load', function () {
    if (window.location.hash === '#print' && document.querySelector('[data-print-now]')) {
      window.history.replaceState(null, '', window.location.pathname + window.location.search);
      window.print();
    }
  });

  // what is folded is printed too
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details.op-fold').forEach(function (fold) {
      fold.open = true;
    });
  });

  // a dropdown of choices closes on Esc and on a click beside it
  function closeDropdowns(except) {
    document.querySelectorAll('details.op-multi[open]').forEach(function (dropdown) {
      if (!dropdown.contains(except)) {
        dropdown.open = false;
      }
    });
  }
  document.addEventListener('click', function (event) {
    closeDropdowns(event.target);
  });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') {
      return;
    }
    var dropdown = event.target.closest && event.target.closest('details.op-multi[open]');
    closeDropdowns(null);
    if (dropdown) {
      dropdown.querySelector('summary').focus();
    }
  });

  // <form data-drop>: files dropped on it go into its file field; data-drop-send sends it at once
  function formUnder(event) {
    return event.target.closest ? event.target.closest('[data-drop]') : null;
  }
  document.addEventListener('dragover', function (event) {
    var form = formUnder(event);
    if (form) {
      event.preventDefault();
      form.classList.add('op-over-drop');
    }
  });
  document.addEventListener('dragleave', function (event) {
    var form = formUnder(event);
    if (form && !form.contains(event.relatedTarget)) {
      form.classList.remove('op-over-drop');
    }
  });
  document.addEventListener('drop', function (event) {
    var form = formUnder(event);
    if (!form) {
      return;
    }
    event.preventDefault();
    form.classList.remove('op-over-drop');
    var field = form.querySelector('input[type=file]');
    if (!field || !event.dataTransfer.files.length) {
      return;
    }
    field.files = event.dataTransfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    if (form.hasAttribute('data-drop-send')) {
      form.requestSubmit();
    }
  });

  // [data-chosen]: names and sizes of the files chosen in its form, before they are sent
  function size(bytes) {
    if (bytes === 0) {
      return '0\u00a0байт';
    }
    var kilobytes = Math.max(1, Math.ceil(bytes / 1024));
    return kilobytes < 1024
      ? kilobytes + '\u00a0КБ'
      : (kilobytes / 1024).toFixed(1).replace('.', ',') + '\u00a0МБ';
  }
  function listChosen(field) {
    var form = field.closest('form');
    var place = form && form.querySelector('[data-chosen]');
    if (!place) {
      return;
    }
    place.textContent = '';
    place.hidden = field.files.length === 0;
    if (place.hidden) {
      return;
    }
    var total = 0;
    var list = document.createElement('ul');
    Array.prototype.forEach.call(field.files, function (file) {
      var line = document.createElement('li');
      line.textContent = file.name + ' — ' + size(file.size);
      list.appendChild(line);
      total += file.size;
    });
    var head = document.createElement('p');
    head.textContent = 'Выбрано файлов: ' + field.files.length + ', вместе ' + size(total);
    place.appendChild(head);
    place.appendChild(list);
  }
  document.addEventListener('change', function (event) {
    if (event.target.type === 'file') {
      listChosen(event.target);
    }
  });

  // [data-script]: only of use with this script, hidden without it
  function reveal(root) {
    root.querySelectorAll('[data-script][hidden]').forEach(function (element) {
      element.hidden = false;
    });
  }
  document.addEventListener('DOMContentLoaded', function () {
    document.documentElement.classList.add('op-scripted');
    document.querySelectorAll('input[type=file]').forEach(listChosen);
    reveal(document);
    var mistakes = document.querySelector('.op-alert[role=alert][tabindex]');
    if (mistakes) {
      mistakes.focus();
    }
  });
  document.addEventListener('htmx:load', function (event) {
    reveal(event.detail.elt);
  });

  // a form is sent once, however often its button is pressed
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    window.setTimeout(function () {
      delete form.dataset.sent;
    }, 5000);
  });
})();
