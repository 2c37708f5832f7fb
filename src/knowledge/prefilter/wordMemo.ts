/** Words that many patterns ask the same few texts for: each is looked for once a text. */
export interface WordMemo {
  /** The place of a word. */
  readonly add: (word: string) => number;
  /** Whether a text has one word of each list. */
  readonly hasAll: (lists: readonly (readonly number[])[], text: string) => boolean;
}

interface Answers {
  text: string;
  /** By the place of the word: unknown, missing, there. */
  byWord: Uint8Array;
}

const unknown = 0;
const missing = 1;
const there = 2;

/** The words before a number with and without brackets, those behind it, its sentence. */
const rememberedTexts = 4;

export function makeWordMemo(): WordMemo {
  const words: string[] = [];
  const places = new Map<string, number>();
  const remembered: Answers[] = [];
  let oldest = 0;

  function answersFor(text: string): Answers {
    for (const answers of remembered) if (answers.text === text) return answers;
    let answers = remembered[oldest];
    if (answers === undefined)
      remembered[oldest] = answers = {
        text,
        byWord: new Uint8Array(words.length),
      };
    else {
      answers.text = text;
      answers.byWord.fill(unknown);
    }
    oldest = (oldest + 1) % rememberedTexts;
    return answers;
  }

  /** Patterns come when they are first asked for. */
  function makeRoom(answers: Answers): void {
    if (answers.byWord.length === words.length) return;
    const { byWord } = answers;
    answers.byWord = new Uint8Array(words.length);
    answers.byWord.set(byWord);
  }

  function has({ text, byWord }: Answers, place: number): boolean {
    const answer = byWord[place];
    if (answer !== unknown) return answer === there;
    const found = text.includes(words[place] ?? '');
    byWord[place] = found ? there : missing;
    return found;
  }

  function hasOne(answers: Answers, list: readonly number[]): boolean {
    for (const place of list) if (has(answers, place)) return true;
    return false;
  }

  return {
    add: (word) => {
      let place = places.get(word);
      if (place === undefined) {
        places.set(word, (place = words.length));
        words.push(word);
      }
      return place;
    },
    hasAll: (lists, text) => {
      const answers = answersFor(text);
      makeRoom(answers);
      for (const list of lists) if (!hasOne(answers, list)) return false;
      return true;
    },
  };
}
