const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

export const graphemes = (text: string): string[] => Array.from(segmenter.segment(text), part => part.segment);

export const count = (text: string): number => graphemes(text).length;
