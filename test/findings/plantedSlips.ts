import type { Draft } from './draft.js';

export interface Planted {
  readonly id: string;
  readonly what: string;
  readonly plant: (draft: Draft) => void;
  readonly format?: Draft['format'];
  /** What the same slip is found as too. */
  readonly also?: readonly string[];
}

const set = (draft: Draft, key: string, column: number, value: number | string): void => {
  const cells = draft.applications.cells[key];
  if (cells) cells[column] = value;
};

/** One slip each, in a draft that is otherwise clean. */
export const planted: readonly Planted[] = [
  {
    id: 'balance',
    what: 'one case more is carried out',
    plant: (d) => {
      set(d, 'carried_out', 0, 3);
      set(d, 'carried_out', 6, 3);
    },
    also: ['balance'],
  },
  {
    id: 'outcomes-sum',
    what: 'a result row lacks a case in two columns',
    plant: (d) => {
      set(d, 'granted', 0, 13);
      set(d, 'granted', 6, 16);
    },
    also: ['outcomes-sum'],
  },
  {
    id: 'applicants-sum',
    what: 'a total differs from its row',
    plant: (d) => set(d, 'granted', 6, 18),
    also: ['outcomes-sum'],
  },
  {
    id: 'appeals-sum',
    what: 'reviews do not sum',
    plant: (d) => {
      d.appeals['review'] = [1, 0, 0, 0, 2];
    },
  },
  {
    id: 'not-a-count',
    what: 'a negative number of cases',
    plant: (d) => {
      set(d, 'granted', 0, -14);
      set(d, 'granted', 6, -11);
    },
    also: ['outcomes-sum', 'outcomes-sum'],
  },
  {
    id: 'rules-without-power',
    what: 'a county has government rules',
    plant: (d) => {
      d.art20.cells['government_rules'] = [2, 0, 2];
    },
  },
  {
    id: 'issued-exceeds-stock',
    what: 'more issued than in force',
    plant: (d) => {
      d.art20.cells['normative_documents'] = [19, 1, 17];
    },
  },
  {
    id: 'negative-stock',
    what: 'more items taken away than there were',
    format: 'format2019',
    plant: (d) => {
      d.art20.cells['administrative_license'] = [3, -5, 678];
    },
  },
  {
    id: 'procurement-half',
    what: 'projects without an amount',
    format: 'format2019',
    plant: (d) => {
      d.art20.cells['centralized_procurement'] = [12, 0];
    },
  },
  {
    id: 'text-against-table',
    what: 'the text gives another number of applications',
    plant: (d) => {
      d.chapters[0]?.splice(1, 1, '（二）依申请公开。全年收到政府信息公开申请42件，办结24件。');
    },
  },
  {
    id: 'text-near-table',
    what: 'the text gives the number of one office',
    plant: (d) => {
      d.chapters[0]?.splice(1, 1, '（二）依申请公开。县政府办代表县政府受理政府信息公开申请9件。');
    },
  },
  {
    id: 'heading-missing',
    what: 'the last heading is left out',
    plant: (d) => {
      d.headings[5] = '';
      d.chapters[5] = [];
    },
  },
  {
    id: 'heading-missing',
    what: 'a heading in the middle is left out',
    plant: (d) => {
      d.headings[4] = '';
    },
  },
  {
    id: 'heading-order',
    what: 'two chapters change places',
    plant: (d) => {
      d.headings.splice(4, 2, '六、其他需要报告的事项', '五、存在的主要问题及改进情况');
      d.chapters.splice(4, 2, ['本年度未收取信息处理费。'], ['一是解读形式不多。']);
    },
  },
  {
    id: 'heading-number',
    what: 'the last heading is numbered 七',
    plant: (d) => {
      d.headings[5] = '七、其他需要报告的事项';
    },
  },
  {
    id: 'heading-number',
    what: 'an aspect is numbered 六 after 四',
    plant: (d) => {
      d.chapters[0]?.splice(4, 1, '（六）监督保障。开展业务培训，纳入年度考核。');
    },
  },
  {
    id: 'heading-altered',
    what: 'a heading is reworded',
    plant: (d) => {
      d.headings[4] = '五、存在问题及整改措施';
    },
  },
  {
    id: 'section-empty',
    what: 'nothing below the last heading',
    plant: (d) => {
      d.chapters[5] = [];
    },
  },
  {
    id: 'section-empty',
    what: 'nothing below the last heading but the signature',
    plant: (d) => {
      d.chapters[5] = [];
      d.ending = ['青阳县人民政府', '2024年1月25日'];
    },
  },
  {
    id: 'aspect-missing',
    what: 'the third aspect is left out',
    plant: (d) => {
      d.chapters[0]?.splice(2, 1);
    },
    also: ['heading-number'],
  },
  {
    id: 'label-altered',
    what: 'a row label is shortened',
    plant: (d) => {
      d.applications.labels['carried_out'] = '四、结转下年继续办理';
    },
  },
  {
    id: 'row-missing',
    what: 'a row is left out',
    plant: (d) => {
      delete d.applications.cells['denied_state_secret'];
    },
  },
  {
    id: 'column-altered',
    what: 'a column head is shortened',
    plant: (d) => {
      d.art20.heads['issued_this_year'] = '本年制发数';
    },
  },
  {
    id: 'table-missing',
    what: 'the appeals have no table',
    plant: (d) => {
      d.appeals = {};
      d.chapters[3] = ['全年没有发生。'];
    },
  },
  {
    id: 'form-mixed',
    what: '其他处理 in one row',
    plant: (d) => {
      for (const key of ['other_not_corrected_in_time', 'other_fee_not_paid', 'other_other'])
        Reflect.deleteProperty(d.applications.cells, key);
      d.applications.cells['other_handling'] = [0, 0, 0, 0, 0, 0, 0];
    },
  },
  {
    id: 'form-outdated',
    what: 'the format of 2019 for 2022',
    format: 'format2019',
    plant: (d) => {
      d.year = 2022;
      d.preamble = '';
      d.chapters[0] = ['全县工作平稳。'];
    },
  },
  {
    id: 'template-left',
    what: 'a placeholder',
    plant: (d) => {
      d.chapters[4] = ['XX县存在解读形式不多的问题。'];
    },
  },
  {
    id: 'template-left',
    what: 'an instruction in brackets',
    plant: (d) => {
      d.chapters[5] = ['本年度未收取信息处理费。（如有其他事项请在此说明）'];
    },
  },
  {
    id: 'notice-outdated',
    what: 'the notice of 2019 with the tables of 2021',
    plant: (d) => {
      d.preamble += '格式依据国办公开办函〔2019〕60号文件。';
    },
  },
  {
    id: 'notice-title',
    what: 'the title of 2019 with the number of 2021',
    plant: (d) => {
      d.preamble += '格式依据《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）。';
    },
  },
  {
    id: 'regulation-outdated',
    what: 'the regulation of 2007',
    plant: (d) => {
      d.preamble += '依据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。';
    },
  },
];
