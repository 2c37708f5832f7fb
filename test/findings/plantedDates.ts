import type { Planted } from './plantedSlips.js';

/** Slips of years, dates, money and sums in sentences; as in plantedSlips.ts. */
export const plantedDates: readonly Planted[] = [
  {
    id: 'period-year',
    what: 'last year’s period',
    plant: (d) => {
      d.preamble = '本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。';
    },
  },
  {
    id: 'signed-early',
    what: 'last year’s signature',
    plant: (d) => {
      d.ending = ['青阳县人民政府', '2023年1月20日'];
    },
  },
  {
    id: 'other-year-title',
    what: 'the report of another year',
    plant: (d) => {
      d.preamble = '现公布青阳县人民政府2022年政府信息公开工作年度报告。';
    },
  },
  {
    id: 'last-year-text',
    what: 'a paragraph of last year',
    plant: (d) => {
      d.chapters[0]?.splice(2, 1, '（三）政府信息管理。2022年，全县清理文件，核对公开属性。');
    },
  },
  {
    id: 'past-plan',
    what: 'a plan for the year that is over',
    plant: (d) => {
      d.chapters[4] = ['一是解读形式不多。2023年，我县将进一步增加图解。'];
    },
  },
  {
    id: 'money-unit',
    what: '元 in a cell of 万元',
    plant: (d) => {
      d.art20.cells['administrative_fees'] = ['356000元'];
    },
  },
  {
    id: 'money-size',
    what: 'an amount in 元',
    plant: (d) => {
      d.art20.cells['administrative_fees'] = [356000];
    },
  },
  {
    id: 'text-sum',
    what: 'own and lower level do not sum',
    plant: (d) => {
      d.chapters[0]?.splice(
        0,
        1,
        '（一）主动公开。2023年，全县主动公开政府信息1286条，其中县本级公开700条，乡镇公开500条。',
      );
    },
  },
];
