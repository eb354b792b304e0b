// Slack's own judge, as far as it can be had without Slack: the schema made of @slack/types and its limits, and the
// rules that no schema can say. Every payload of every test goes through it.
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { weightOf } from '../../../adapters/slack/blocks.js';

const schema = JSON.parse(readFileSync(new URL('./block-kit.schema.json', import.meta.url), 'utf8')) as object;
const ajv = new Ajv({ strict: false, allErrors: false });
ajv.addSchema(schema, 'slack');

const validators = new Map<string, ValidateFunction>();
function problemsOf(definition: string, value: unknown): string[] {
  let validate = validators.get(definition);
  if (validate === undefined) {
    validate = ajv.compile({ $ref: `slack#/definitions/${definition}` });
    validators.set(definition, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${definition}${instancePath} ${message}`);
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const blockTypes: Readonly<Record<string, string>> = {
  section: 'SectionBlock',
  header: 'HeaderBlock',
  context: 'ContextBlock',
  divider: 'DividerBlock',
  actions: 'ActionsBlock',
  input: 'InputBlock',
  rich_text: 'RichTextBlock',
  table: 'TableBlock',
  alert: 'AlertBlock',
};
/** Where Slack takes a block only on some of its surfaces. */
const messageOnly = ['table'];
const modalOnly = ['alert'];

/** What the schema does not say of the newer blocks. */
function newerProblems(blocks: readonly Json[]): string[] {
  const tables = blocks.filter(({ type }) => type === 'table');
  const rows = tables.flatMap((table) => (Array.isArray(table['rows']) ? table['rows'] : []));
  const alerts = blocks.filter(({ type }) => type === 'alert').map(({ text }) => (isObject(text) ? text['text'] : ''));
  const rich = blocks.filter(({ type }) => type === 'rich_text');
  return [
    ...(alerts.some((text) => String(text).length > 200) ? ['an alert of over 200 characters'] : []),
    ...(tables.length > 1 ? ['more than one table'] : []),
    ...(rows.some((row) => listOf(row).length > 20) ? ['a table of over 20 columns'] : []),
    ...(/"text":""/.test(JSON.stringify([rows, rich])) ? ['an empty text'] : []),
    ...(rich.some(({ elements }) => listOf(elements).length === 0) ? ['a rich text without anything in it'] : []),
  ];
}

/** What Slack would refuse or cut in these blocks. */
function blockProblems(blocks: readonly Json[]): string[] {
  const found = blocks.flatMap((block) => {
    const definition = blockTypes[String(block['type'])];
    return definition === undefined ? [`${block['type']} is a block we do not use`] : problemsOf(definition, block);
  });
  found.push(...newerProblems(blocks));
  const ids = blocks.flatMap(({ block_id }) => (typeof block_id === 'string' ? [block_id] : []));
  if (new Set(ids).size < ids.length) found.push('a block_id is there twice');
  for (const block of blocks) {
    const elements = [...listOf(block['elements']), ...listOf([block['element'], block['accessory']])];
    const actions = elements.flatMap(({ action_id }) => (typeof action_id === 'string' ? [action_id] : []));
    if (new Set(actions).size < actions.length) found.push('an action_id is there twice in a block');
    for (const element of elements) found.push(...elementProblems(element));
  }
  return found;
}

function elementProblems(element: Json): string[] {
  const groups = listOf(element['option_groups']);
  const found = groups.flatMap((group) =>
    listOf(group['options']).length > 100 || listOf(group['options']).length === 0
      ? ['a group of options holds 1 to 100']
      : [],
  );
  if (groups.length > 100) found.push('more than 100 groups of options');
  const options = [...listOf(element['options']), ...groups.flatMap((group) => listOf(group['options']))];
  const values = options.map(({ value }) => value);
  if (new Set(values).size < values.length) found.push('an option value is there twice');
  const same = (initial: Json) => options.some((option) => JSON.stringify(option) === JSON.stringify(initial));
  const initial = [...listOf(element['initial_options']), ...listOf([element['initial_option']])];
  if (!initial.every(same)) found.push('an initial option is none of the options');
  const current = element['initial_value'];
  const most = element['max_length'];
  if (typeof current === 'string' && typeof most === 'number' && current.length > most)
    found.push('an initial value is longer than max_length');
  return found;
}

export function messageProblems(message: Json): string[] {
  const found: string[] = [];
  const { text, blocks } = message;
  if (typeof text !== 'string' || text === '') found.push('a message has no text');
  else if (text.length > 4_000) found.push(`a text of ${text.length} characters`);
  if (blocks !== undefined) {
    found.push(...blockProblems(listOf(blocks)));
    if (listOf(blocks).length > 50 || listOf(blocks).length === 0)
      found.push(`${listOf(blocks).length} blocks in a message`);
    if (listOf(blocks).some(({ type }) => modalOnly.includes(String(type)))) found.push('an alert in a message');
    if (weightOf(blocks) > 13_200) found.push(`${weightOf(blocks)} characters in the blocks of a message`);
  }
  return found;
}

export function viewProblems(view: unknown): string[] {
  if (!isObject(view)) return ['a view is an object'];
  const definition = view['type'] === 'home' ? 'HomeView' : 'ModalView';
  const shallow = { ...view, blocks: listOf(view['blocks']).slice(0, 1) };
  const found = [...problemsOf(definition, shallow), ...blockProblems(listOf(view['blocks']))];
  if (listOf(view['blocks']).some(({ type }) => messageOnly.includes(String(type)))) found.push('a table in a view');
  if (definition === 'HomeView' && listOf(view['blocks']).some(({ type }) => modalOnly.includes(String(type))))
    found.push('an alert on the home page');
  if (listOf(view['blocks']).length > 100) found.push(`${listOf(view['blocks']).length} blocks in a view`);
  const asks = listOf(view['blocks']).some(({ type }) => type === 'input');
  if (definition === 'ModalView' && asks && view['submit'] === undefined)
    found.push('a modal with inputs has no submit');
  if (Buffer.byteLength(JSON.stringify(view)) > 250_000) found.push('a view of more than 250 KB');
  return found;
}

/** What is wrong with the body of a call or of an acknowledgement. */
export function payloadProblems(method: string, body: unknown): string[] {
  if (!isObject(body)) return [];
  if (method.startsWith('views.')) return viewProblems(body['view']);
  if (['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'respond'].includes(method))
    return messageProblems(body);
  if (body['response_action'] === 'update' || body['response_action'] === 'push') return viewProblems(body['view']);
  if (body['response_action'] === 'errors') {
    const errors = isObject(body['errors']) ? Object.entries(body['errors']) : [];
    return errors.length > 0 && errors.every(([, text]) => typeof text === 'string' && text !== '')
      ? []
      : ['errors without text'];
  }
  if ('text' in body || 'blocks' in body) return messageProblems(body);
  return [];
}
