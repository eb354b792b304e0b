// A picture before it is drawn: shapes in pixels, with their meaning instead of a colour. Each format draws it by one switch.

/**
 * What a colour stands for. Nothing is told by a colour alone: each has a mark of its own shape and words beside it, and
 * the colours are apart for people who are colour-blind (Okabe and Ito's palette).
 */
export type Ink =
  | 'paper'
  | 'panel'
  | 'ink'
  | 'quiet'
  | 'line'
  | 'people'
  | 'recipient'
  | 'system'
  | 'country'
  | 'confirmed'
  | 'suggested'
  | 'open'
  | 'none';

export type Mark = 'circle' | 'square' | 'triangle' | 'diamond';

export type Shape =
  | {
      readonly type: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Ink;
      readonly edge?: Ink;
      readonly round: number;
      /** Lines over it, so that parts of a bar differ without colour too. */
      readonly striped?: true;
    }
  /** `y` is the line that the letters stand on. */
  | {
      readonly type: 'text';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly bold?: true;
      readonly ink: Ink;
      readonly text: string;
      readonly anchor?: 'middle' | 'end';
    }
  /** From left to right, with its head at the end. */
  | { readonly type: 'arrow'; readonly x: number; readonly y: number; readonly length: number }
  /** `x` and `y` are its middle. */
  | {
      readonly type: 'mark';
      readonly mark: Mark;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly ink: Ink;
    };

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the picture shows, in words, for who cannot see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

type Letters = Extract<Shape, { readonly type: 'text' }>;

/** Words in a picture, in ink unless told otherwise. */
export const written = (
  x: number,
  y: number,
  words: string,
  look: Pick<Letters, 'size'> & Partial<Pick<Letters, 'bold' | 'ink' | 'anchor'>>,
): Shape => ({ type: 'text', x, y, ink: 'ink', text: words, ...look });

/** A picture with its paper under it. */
export const onPaper = (picture: Picture): Picture => {
  const { width, height, shapes } = picture;
  return { ...picture, shapes: [{ type: 'box', x: 0, y: 0, width, height, fill: 'paper', round: 0 }, ...shapes] };
};
