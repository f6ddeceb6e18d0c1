// The page: reads the form, asks the library, shows the answer, keeps the choice in the URL.
import { referential } from 'cqp-mo';
import { toICalendar } from 'cqp-mo/render';
import { answerTo } from './answer.js';
import { faultIn } from './fault.js';
import { searchOf, stateOf } from './state.js';
import { complianceIn, costRows, durationRows, findingsIn, juryHintOf, showRows } from './views.js';

const byId = (id) => document.getElementById(id);
const form = byId('choices');
const state = stateOf(location.search);
/** Pixels below which a timeline scrolls rather than shrinks. */
const narrowest = 360;
let path;

function addBlocs() {
  for (const { id, title } of referential.blocs) {
    const label = document.createElement('label');
    label.className = 'choice';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.name = 'blocs';
    box.value = id;
    label.append(box, ` ${id} : ${title}`);
    byId('blocs').append(label);
  }
}

/** Shows the choice in the form. */
function fill() {
  for (const box of form.querySelectorAll('[name=blocs]')) box.checked = state.blocs.includes(box.value);
  for (const [name, value] of Object.entries(state)) if (name !== 'blocs') form.elements[name].value = value;
  const complete = state.kind === 'complete';
  for (const box of form.querySelectorAll('[name=blocs]')) box.disabled = complete;
  form.elements.positioned.disabled = complete;
  byId('kind-hint').hidden = !complete;
}

/** Reads the choice from the form; a complete path has all blocs. */
function read() {
  const data = new FormData(form);
  for (const name of Object.keys(state)) if (name !== 'blocs' && data.has(name)) state[name] = data.get(name);
  const boxes = [...form.querySelectorAll('[name=blocs]')];
  const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  // Blocs keep the order of the link; what is added comes last.
  state.blocs =
    state.kind === 'complete'
      ? boxes.map(({ value }) => value)
      : [
          ...state.blocs.filter((id) => chosen.includes(id)),
          ...chosen.filter((id) => !state.blocs.includes(id)),
        ];
}

function show() {
  const fault = byId('fault');
  try {
    const answer = answerTo(state, Math.max(narrowest, byId('timeline').clientWidth));
    path = answer.path;
    byId('timeline').innerHTML = answer.timeline;
    byId('compliance').textContent = complianceIn(answer.report);
    showRows(byId('durations'), durationRows(answer.duration));
    showRows(byId('cost'), costRows(answer.cost));
    byId('findings').replaceChildren(...findingsIn(answer.report));
    byId('jury-hint').textContent = juryHintOf(answer.juryWindow);
    fault.hidden = true;
    byId('answer').hidden = false;
  } catch (error) {
    fault.textContent = faultIn(error);
    fault.hidden = false;
    byId('answer').hidden = true;
  }
}

function download(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

addBlocs();
fill();
show();
form.addEventListener('input', () => {
  read();
  fill();
  history.replaceState(null, '', `${location.pathname}${searchOf(state)}`);
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
byId('download-ics').addEventListener('click', () => {
  const stamp = new Date().toISOString();
  download('parcours.ics', 'text/calendar', toICalendar(path, { stamp }));
});
byId('download-json').addEventListener('click', () => {
  download('parcours.json', 'application/json', JSON.stringify(path, null, 2));
});
