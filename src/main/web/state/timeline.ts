import type {Channel, Entry} from '../wire/frames';

const mostLines = 5_000;

/** One line of a channel as it stands now. A text that was taken away leaves its `fate` and nothing else. */
export interface Line extends Entry {
  fate?: 'withdrawn' | 'hidden';
}

export interface Timeline {
  readonly channel: Channel;
  readonly seq: number;
  readonly epoch: string;
  readonly lines: readonly Line[];
}

export const blank = (channel: Channel): Timeline => ({channel, seq: 0, epoch: '', lines: []});

/** `next` is new, `known` was heard before, `hole` means that something before it is missing. */
export function place(timeline: Timeline, entry: Entry): 'next' | 'known' | 'hole' {
  if (entry.seq <= timeline.seq) return 'known';
  return timeline.seq === 0 || entry.seq === timeline.seq + 1 ? 'next' : 'hole';
}

export function heard(timeline: Timeline, entry: Entry): Timeline {
  if (place(timeline, entry) === 'known') return timeline;
  return {...timeline, seq: entry.seq, epoch: entry.epoch, lines: written(timeline.lines, entry)};
}

function written(lines: readonly Line[], entry: Entry): readonly Line[] {
  switch (entry.type) {
    case 'withdrawn': return takenAway(lines, entry.of, 'withdrawn');
    case 'hidden': return takenAway(lines, entry.of, 'hidden');
    case 'gone': return added(lines, {...entry, fate: entry.why});
    default: return added(lines, entry);
  }
}

const added = (lines: readonly Line[], line: Line) => [...lines.slice(1 - mostLines), line];

function takenAway(lines: readonly Line[], of: number | undefined, fate: Line['fate']) {
  return lines.map(line => (line.seq === of ? {...line, text: undefined, fate} : line));
}
