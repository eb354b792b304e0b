// Adaptive Cards 1.5: the part of the format that we use, and nothing that Teams would refuse.

export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly weight?: 'Bolder';
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly color?: 'Attention' | 'Good';
  readonly isSubtle?: true;
  readonly style?: 'heading';
  readonly spacing?: 'None' | 'Small' | 'Medium';
  readonly separator?: true;
}

/** Text that is shown as it is: nothing in it is read as formatting. */
export interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly separator?: true;
  readonly spacing?: 'None' | 'Small' | 'Medium';
  readonly inlines: readonly {
    readonly type: 'TextRun';
    readonly text: string;
    readonly weight?: 'Bolder';
    readonly size?: 'Small' | 'Medium' | 'Large';
    readonly color?: 'Attention' | 'Good';
    readonly isSubtle?: true;
  }[];
}

export interface FactSet {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
}

interface InputBase {
  readonly id: string;
  readonly label?: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
  readonly value?: string;
}

export interface TextInput extends InputBase {
  readonly type: 'Input.Text';
  readonly isMultiline?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string;
}

export interface DateInput extends InputBase {
  readonly type: 'Input.Date';
}

export interface ChoiceSetInput extends InputBase {
  readonly type: 'Input.ChoiceSet';
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly style: 'compact' | 'expanded';
  readonly isMultiSelect?: boolean;
  readonly placeholder?: string;
  readonly wrap: true;
}

export type Input = TextInput | DateInput | ChoiceSetInput;

export interface Execute {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  /** Ids and numbers only (decision 16). */
  readonly data: Readonly<Record<string, string | number>>;
  readonly style?: 'positive' | 'destructive';
  /** The inputs of the card do not go along, and are not checked. */
  readonly associatedInputs?: 'none';
  readonly tooltip?: string;
}

export interface Submit extends Omit<Execute, 'type' | 'verb'> {
  readonly type: 'Action.Submit';
}

/** Shows or hides something on the card; nobody hears of it. */
export interface Toggle {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
}

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly (Execute | Submit | Toggle)[];
}

export interface ColumnSet {
  readonly type: 'ColumnSet';
  readonly columns: readonly {
    readonly type: 'Column';
    readonly width: 'stretch' | 'auto';
    readonly verticalContentAlignment?: 'Center';
    readonly items: readonly Element[];
  }[];
}

export interface Container {
  readonly type: 'Container';
  readonly id?: string;
  /** Its inputs are sent all the same. */
  readonly isVisible?: false;
  readonly separator?: true;
  readonly items: readonly Element[];
}

export type Element = TextBlock | RichTextBlock | FactSet | Input | ActionSet | ColumnSet | Container;

export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly body: readonly Element[];
}

export const cardType = 'application/vnd.microsoft.card.adaptive';

export function cardOf(body: readonly Element[]): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
  };
}

/** The size that counts for the limits of Teams. */
export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** What stays of elements when nothing can be filled in or pressed any more: their words. */
export function wordsOnly(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element): readonly Element[] => {
    switch (element.type) {
      case 'TextBlock':
      case 'RichTextBlock':
      case 'FactSet':
        return [element];
      case 'Container': {
        const items = wordsOnly(element.items);
        return items.length === 0 ? [] : [{ ...element, items }];
      }
      case 'ColumnSet': {
        const columns = element.columns
          .map((column) => ({ ...column, items: wordsOnly(column.items) }))
          .filter(({ items }) => items.length > 0);
        return columns.length === 0 ? [] : [{ ...element, columns }];
      }
      default:
        return [];
    }
  });
}

/** The elements of a card that hold no others, wherever they stand in it. */
const leavesOf = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((element) => {
    if (element.type === 'Container') return leavesOf(element.items);
    return element.type === 'ColumnSet' ? element.columns.flatMap(({ items }) => leavesOf(items)) : [element];
  });

/** The buttons of a card with what they say, so that a press can be named. */
export const buttonsIn = (elements: readonly Element[]): readonly Execute[] =>
  leavesOf(elements).flatMap((element) =>
    element.type === 'ActionSet' ? element.actions.filter((action) => action.type === 'Action.Execute') : [],
  );

export const inputsIn = (elements: readonly Element[]): readonly Input[] =>
  leavesOf(elements).filter(
    (element) => element.type === 'Input.Text' || element.type === 'Input.Date' || element.type === 'Input.ChoiceSet',
  );
