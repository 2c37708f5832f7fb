import { eachHolds, heldByOthers } from '../trainingSigns.js';
import { ofService } from '../fees.js';
import { dividedBehind } from '../staffClauses.js';
import type { Frame } from './frame.js';
import type { WordClass } from './vocabulary.js';

const paying: readonly WordClass[] = [
  'fee',
  'request',
  'disclosure',
  'public',
  'any',
  'because',
  'occur',
  'info',
];

/** Trained for something else. */
const otherTraining = /(?:复议|应诉|庭审|执法|消防|普法|公务员|电子政务)[^,;。]{0,8}培训/;

/** And 召开各类会议58次: meetings on everything. */
const heldByOthersOrAny = new RegExp(`${heldByOthers.source}|各[类种项](?:大小)?会议(?:共|累计)?$`);

/** Money, staff, places, training and meetings. */
export const resourceFrames: readonly Frame[] = [
  {
    id: 'frame.fees.collected',
    path: 'fees.collected_yuan',
    units: 'money',
    needs: [['collected']],
    allows: [...paying, 'collected', 'receive'],
    topics: ['fees', 'applications'],
    // 收取复制费86元、邮寄费40元: one kind beside another.
    notAfter: /^[、,和](?:检索|复制|复印|打印|邮寄|邮递|寄送|工本)费[^#,;。]{0,4}#/,
    notLead: ofService,
    total: true,
    zero: true,
    examples: ['按成本收费标准计收的检索、复制费用，年内总共⟦204元⟧'],
    nearMisses: [
      '按成本收费标准应收的检索、复制费用，年内总共204元',
      '收取邮寄费0元，收取复制费86元、邮寄费40元',
    ],
  },
  {
    id: 'frame.fees.waived',
    path: 'fees.waived_yuan',
    units: 'money',
    needs: [['waived']],
    allows: [...paying, 'waived', 'collected'],
    topics: ['fees', 'applications'],
    total: true,
    zero: true,
    examples: ['收取费用方面，减免检索、复制费用年内总共⟦20元⟧'],
    nearMisses: ['收取费用方面，减免企业税费年内总共20元'],
  },
  {
    id: 'frame.resources.funds',
    path: 'resources.funds_yuan',
    units: 'money',
    needs: [['spent'], ['disclosure']],
    allows: ['spent', 'disclosure', 'fee', 'any', 'because'],
    examples: ['专门用于信息公开的支出，总计⟦3.15万元⟧'],
    nearMisses: ['专门用于网站建设的支出，总计3.15万元'],
  },
  {
    id: 'frame.resources.staff_total',
    path: 'resources.staff_total',
    units: 'person',
    needs: [['staffTotal'], ['disclosure']],
    allows: ['staffTotal', 'disclosure', 'equip', 'any'],
    total: true,
    examples: ['全区信息公开专(兼)职工作人员共计⟦78人⟧'],
    nearMisses: ['全区信息公开参训工作人员共计78人'],
  },
  ...(
    [
      ['staff_full_time', 'fullTime', '专职工作人员'],
      ['staff_part_time', 'partTime', '兼职工作人员'],
    ] as const
  ).map(([key, word, example]): Frame => ({
    id: `frame.resources.${key}`,
    path: `resources.${key}`,
    units: 'person',
    needs: [[word]],
    allows: ['staffTotal', 'disclosure', 'equip', 'any', 'all', word],
    topics: ['staff', 'published', 'applications'],
    whole: 'resources.staff_total',
    notAfter: dividedBehind,
    zero: true,
    examples: [`信息公开岗位实际在岗的${example}只有⟦3名⟧`],
    nearMisses: [`信息公开岗位参训的${example}只有3名`],
  })),
  {
    id: 'frame.resources.dedicated_offices',
    path: 'resources.dedicated_offices',
    units: 'place',
    needs: [['office']],
    allows: ['office', 'setUp', 'disclosure', 'equip'],
    examples: ['信息公开机构，全县现设⟦37个⟧'],
    nearMisses: ['信息公开机构，全县撤并37个'],
  },
  {
    id: 'frame.resources.reading_points',
    path: 'resources.reading_points',
    units: 'place',
    needs: [['point']],
    allows: ['point', 'setUp', 'disclosure', 'info', 'public', 'equip'],
    examples: ['供群众查阅政府信息的场所，全县已设⟦18处⟧'],
    nearMisses: ['供群众停车的场所，全县已设18处'],
  },
  {
    id: 'frame.resources.training_sessions',
    path: 'resources.training_sessions',
    units: 'event',
    needs: [['training'], ['disclosure', 'hold', 'training']],
    allows: ['government', 'training', 'hold', 'disclosure', 'staffTotal', 'any', 'trainee'],
    topics: ['training'],
    notLead: eachHolds,
    notSentence: otherTraining,
    zero: true,
    examples: ['政府信息公开业务培训，全年合计⟦2期⟧'],
    nearMisses: ['消防业务培训，全年合计2期'],
  },
  {
    id: 'frame.resources.trainees',
    path: 'resources.trainees',
    units: 'person',
    needs: [['trainee', 'training']],
    allows: ['government', 'trainee', 'training', 'disclosure', 'hold', 'staffTotal', 'any'],
    topics: ['training'],
    notSentence: otherTraining,
    chained: 'counted',
    examples: ['政府信息公开培训2期，覆盖人员⟦90人次⟧'],
    nearMisses: ['政府信息公开培训2期，慰问人员90人次'],
  },
  {
    id: 'frame.resources.meetings',
    path: 'resources.meetings',
    units: 'event',
    needs: [['meeting'], ['disclosure', 'hold', 'meeting']],
    allows: ['government', 'meeting', 'hold', 'disclosure', 'any'],
    topics: ['meetings'],
    notUnit: '条',
    notLead: heldByOthersOrAny,
    zero: true,
    examples: ['信息公开工作例会开了⟦四次⟧'],
    nearMisses: ['党组工作例会开了四次', '工作会议四条', '参加全市信息公开会议四次', '召开各类会议五十八次'],
  },
];
