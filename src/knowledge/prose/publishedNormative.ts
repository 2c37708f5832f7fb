import { compose } from './compose.js';
import type { ProseRule } from './types.js';

/** 规范性文件: made public, issued this year, in force. */
export const normativeRules: readonly ProseRule[] = [
  {
    id: 'published.normative_documents.verb',
    path: 'published.normative_documents',
    units: 'article',
    before: compose(
      '(?:主动公开|公开|公布)(?:了|的|本级|行政|税收|[省市县区镇乡]?政府|各级政府(?:[及和]其?各?部门)?|现行有效的?|各类){0,2}规范性文件(?:类)?(?:信息)?{count}$',
    ),
    not: /解读|清理|废止|报备|备案|对外公开[^#,;。]{0,10}总/,
    // 县政府规范性文件21件、部门规范性文件36件: neither is all.
    notAfter: /^[、,和][^#,;。]{0,6}(?:部门|乡镇|办公室)[^#,;。]{0,4}规范性文件#/,
    weight: 3,
    examples: ['全年主动公开规范性文件⟦15件⟧'],
    nearMisses: ['清理规范性文件15件', '公开县政府规范性文件21件、部门规范性文件36件'],
  },
  {
    id: 'published.normative_documents.beside-rules',
    path: 'published.normative_documents',
    units: 'article',
    before: compose(
      '公开(?:的|了)?[^#¤,;:。]{0,8}规章#{1,8}(?:[(][^()]{0,40}[)])?[,、](?:主动公开[^#¤,;。]{0,14})?(?:行政)?规范性文件{count}$',
    ),
    weight: 3,
    examples: ['主动公开规章13件，行政规范性文件⟦60件⟧'],
    nearMisses: ['修改规章13件，废止规范性文件60件'],
  },
  {
    id: 'published.normative_documents.part',
    path: 'published.normative_documents',
    units: 'article',
    before: compose('(?:其中|内含|含有?|包括)[:,]?(?:主动公开)?(?:的)?(?:行政)?规范性文件{count}$'),
    topics: ['published', 'normative'],
    sentence: /公开|发布/,
    notSentence:
      /收存|收藏|馆藏|移交|接收|产生[^,;。]{0,12}公文|(?:制发|印发|发文|收文)[^,;。]{0,8}\d[^,;。]{0,4},(?:其中|内含)[:,]?(?:行政)?规范性文件/,
    weight: 2,
    examples: [
      '门户网站主动公开政府信息22条，其中：规范性文件⟦3条⟧',
      '主动公开政府信息186条，内含规范性文件⟦零件⟧',
    ],
    nearMisses: ['上报信息22条，其中：规范性文件3条', '查阅中心收存公开文件186份，其中规范性文件96份'],
  },
  {
    // 其中涉及规范性文件的信息640条; 属于条例第十条第（一）项规范性文件者27条.
    id: 'published.normative_documents.those-of',
    path: 'published.normative_documents',
    units: 'info',
    before: compose(
      '(?:^|[,;。])(?:其中[:,]?)?(?:涉及|属于?)[¤条例第()一二三四五六七八九十款项]{0,16}(?:行政)?规范性文件(?:类)?(?:的)?(?:政府)?(?:信息)?{count}$',
    ),
    not: /上报|报送|清理|申请/,
    topics: ['published', 'normative'],
    notGroup: /(?:上报|报送|收到|制发|印发|解读)[^;]{0,40}$/,
    weight: 2,
    examples: [
      '全州主动公开政府信息5120条，其中涉及规范性文件的信息⟦640条⟧',
      '公开政府信息3208条，属于条例第十条第（一）项规范性文件者⟦27条⟧',
    ],
    nearMisses: ['上报政务信息5120条，其中涉及规范性文件的信息640条', '公开政府信息3208条，属于规划者27条'],
  },
  {
    id: 'published.normative_documents.of-issued',
    path: 'published.normative_documents',
    units: 'article',
    before: /规范性文件[^#;。]{0,6}#{1,6},其中$/,
    after: /^(?:已|均|予以|属于?){0,2}(?:主动|向社会|对外)?公开/,
    topics: ['normative'],
    weight: 2,
    examples: ['新增的行政规范性文件3件，其中⟦2件⟧主动公开'],
    nearMisses: ['新增的行政规范性文件3件，其中2件已备案'],
  },
  {
    id: 'published.normative_documents.topic',
    path: 'published.normative_documents',
    units: 'article',
    before:
      /(?:规范性文件[^#,;。]{0,4}(?:制发|制定|印发|出台)|(?:制发|制定|制作|印发|出台)[^#,;。]{0,6}规范性文件)[^#,;。]{0,4}#{1,6}[,;、](?:并|全部)?(?:新|主动|上网|网上|对外|向社会)?(?:公开|公布)$/,
    after: /^(?:$|[,;。])/,
    topics: ['normative', 'published'],
    weight: 2,
    examples: ['规范性文件：制发5件，上网公开⟦4件⟧', '规范性文件新增制发9件，主动公开⟦8件⟧'],
    nearMisses: ['规范性文件：制发5件，备案4件', '清理规范性文件20件，公开3件'],
  },
  {
    id: 'published.normative_documents.all-made-public',
    path: 'published.normative_documents',
    units: 'article',
    before:
      /(?:^|[,;。])(?:行政)?规范性文件(?:全部|均已?|都已?)(?:主动|依法|及时|向社会|对外|上网){0,2}公开,(?:全年|一共|共计|共|计|总计)$/,
    weight: 3,
    examples: ['规范性文件全部公开，共⟦31件⟧'],
    nearMisses: ['规范性文件全部备案，共31件', '规范性文件全部公开，清理31件'],
  },
  {
    id: 'published.normative_documents.category',
    path: 'published.normative_documents',
    units: 'article',
    before: compose(
      '(?:^|[,;:。(#¤]|#、|其中)(?:行政)?规范性文件(?:类)(?:的)?(?:政府)?(?:信息)?{count}$|(?:^|[,;。¤])规范性文件:$',
    ),
    topics: ['published', 'normative'],
    weight: 3,
    examples: ['公开信息中，规范性文件类信息数⟦156条⟧'],
    nearMisses: ['制发规范性文件15件', '公开信息中，政策、规范性文件类信息15条'],
  },
  {
    id: 'published.normative_documents_issued.verb',
    path: 'published.normative_documents_issued',
    units: 'article',
    before: compose(
      '(?:共|新|已|以市政府名义|以县政府名义|以区政府名义)?{issue}(?:了|的|并公开|并公布|并主动公开|本级|行政|政府|部门|各类|市政府|县政府|区政府){0,3}规范性文件{count}$',
    ),
    not: /解读|清理|废止|主动公开规范|发布(?:全区|全市|全县)/,
    weight: 3,
    examples: ['全年制发规范性文件⟦8件⟧', '共出台行政规范性文件⟦3件⟧'],
    nearMisses: ['废止规范性文件3件', '规范性文件解读3件'],
  },
  {
    id: 'published.normative_documents_issued.label',
    path: 'published.normative_documents_issued',
    units: 'article',
    before: compose(
      '(?:新增|制发|新制发|本年制发)(?:的)?(?:行政)?规范性文件(?:总)?(?:数|数量|件数)(?:为|共|:|计){0,2}$',
    ),
    weight: 3,
    examples: ['制发规范性文件总数:⟦8件⟧'],
    nearMisses: ['废止规范性文件数3件'],
  },
  {
    id: 'published.normative_documents_issued.topic',
    path: 'published.normative_documents_issued',
    units: 'article',
    before:
      /(?:本年|全年|¤|当年|今年|年内|规范性文件|[,;])度?新?(?:制发|制作|制定|印发|出台)总?(?:数量|件数|数)?(?:为|共|:)?$/,
    topics: ['normative'],
    weight: 2,
    examples: ['现行有效的行政规范性文件12件，本年制发⟦2件⟧', '规范性文件制发数：⟦1件⟧'],
    nearMisses: ['规范性文件废止2件'],
  },
  {
    id: 'published.normative_documents_in_force.stock-of-form',
    path: 'published.normative_documents_in_force',
    units: 'article',
    before:
      /对外公开的?(?:行政)?规范性文件的?总(?:数量?|件数|量)(?:为|共|:|是|达)?$|现行有效的?(?:政府)?规章#{1,6}[^#;。]{0,2}[、,和](?:行政)?规范性文件(?:共|为)?$/,
    not: /清理|刊登|刊载|修订|评估|目标|计划/,
    weight: 3,
    examples: [
      '新制作规范性文件5件，对外公开规范性文件总数量⟦33件⟧',
      '年末现行有效规章29件、行政规范性文件⟦318件⟧',
    ],
    nearMisses: [
      '对外公开规范性文件33件',
      '公开规章29件、行政规范性文件318件',
      '清理现行有效规章29件、规范性文件318件',
    ],
  },
  {
    id: 'published.normative_documents_issued.beside-rules',
    path: 'published.normative_documents_issued',
    units: 'article',
    before: compose(
      '(?:新|本年)?{issue}(?:了|的)?(?:政府)?规章#{1,6}[^#;。]{0,2}[、,和](?:{issue})?(?:行政)?规范性文件{count}$',
    ),
    weight: 3,
    examples: ['市政府新制作规章2件、规范性文件⟦19件⟧'],
    nearMisses: ['市政府废止规章2件、规范性文件19件'],
  },
  {
    id: 'published.normative_documents_in_force.topic',
    path: 'published.normative_documents_in_force',
    units: 'article',
    before: /(?:现行有效|对外公开)的?总?(?:数量|件数|数)?(?:为|共|:)?$|[,;、](?:现有|目前|年末)?有效$/,
    topics: ['normative'],
    weight: 2,
    examples: ['本年制发行政规范性文件8件，现行有效⟦73件⟧', '规范性文件：新增2件，废止3件，有效⟦17件⟧'],
    nearMisses: ['规范性文件废止2件'],
  },
];
