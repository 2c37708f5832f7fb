import { compose } from './compose.js';
import type { ProseRule } from './types.js';

/** 收取评审费用每人100元，共收取17350元: what another service costs. */
export const ofService = /(?:评审|评定|报名|考试|考务|鉴定|检测|检验|登记|证照|证书|培训|学|排污|水资源)费/;

/** 收费 and 减免 for disclosure on request. */
export const feeRules: readonly ProseRule[] = [
  {
    id: 'fees.collected.verb',
    path: 'fees.collected_yuan',
    units: 'money',
    before: compose(
      '(?:实际收取|共收取|收取|收到|实收|收缴)(?:了|的)?{gap20}(?:费用|信息处理费|处理费|工本费|复制费|成本费|费|金额)?(?:总额|总金额|总计)?{count}$',
    ),
    not: /通知|减免|应收|罚款|税|保证金|事业性|财政/,
    notGroup: ofService,
    // 收取复制费86元、邮寄费40元: one kind beside another.
    notAfter: /^[、,和](?:另?收取?)?(?:检索|复制|复印|打印|邮寄|邮递|寄送|工本)费[^#,;。]{0,4}#/,
    topics: ['fees', 'applications'],
    weight: 2,
    examples: ['收取检索、复制、邮寄等费用共计⟦120元⟧', '实际收取信息处理费⟦300元⟧'],
    nearMisses: [
      '减免费用120元',
      '职称评审收取评审费用每人80元，共收取1.6万元',
      '收取邮寄费0元，收取复制费86元、邮寄费40元',
    ],
  },
  {
    // 信息处理费 is a fee for disclosure in every chapter: since 2021 it stands under 其他需要报告的事项.
    id: 'fees.collected.processing-fee',
    path: 'fees.collected_yuan',
    units: 'money',
    before: compose(
      '(?:收取|收到|实收|收缴)(?:了|的)?(?:依申请公开|政府信息公开|政府信息|信息公开)?(?:申请)?(?:的)?信息处理费(?:用)?(?:总额|总金额|金额)?{count}$',
    ),
    not: /通知|减免|应收/,
    weight: 3,
    examples: ['全年收取政府信息公开信息处理费⟦410元⟧', '共收取信息处理费总额⟦35元⟧'],
    nearMisses: ['应收取信息处理费410元', '收取公证处理费410元'],
  },
  {
    id: 'fees.collected.noun',
    path: 'fees.collected_yuan',
    units: 'money',
    before: compose(
      '(?:依申请公开|政府信息公开|信息公开)?(?:收费|交费|缴费|收取(?:的)?费用|收取总金额|信息处理费收取|收费金额|收费总额)(?:金额|总额|情况)?{count}$',
    ),
    not: /减免|行政事业性|应收|发出|通知|档案/,
    topics: ['fees', 'applications'],
    weight: 2,
    examples: ['依申请公开收费⟦50元⟧'],
    nearMisses: ['行政事业性收费300万元'],
  },
  {
    id: 'fees.collected.behind-cases',
    path: 'fees.collected_yuan',
    units: 'money',
    before:
      /(?:收取|收费|收缴)[^#¤,;。]{0,14}(?:#{1,8}|¤笔)[、,(](?:共?计|共|合计|总计|金额|收取|收费|总额){0,2}$/,
    not: /通知|减免|免收|应收|事业/,
    notGroup: ofService,
    topics: ['fees', 'applications'],
    weight: 2,
    examples: ['全年收取复制费3件，合计⟦200元⟧', '依申请公开政府信息收费1笔，金额⟦12元⟧'],
    nearMisses: ['发出收费通知3件，金额200元', '全年收取复制费3件，减免200元'],
  },
  {
    id: 'fees.collected.of-kinds',
    path: 'fees.collected_yuan',
    units: 'money',
    before:
      /(?:检索|复制|复印|邮寄|邮递|寄送|工本)费#{1,10}[,、][^。;]{0,30}费#{1,10}[,、]#{0,2}(?:合计|共计|总计|共)$/,
    topics: ['fees', 'applications'],
    weight: 3,
    total: true,
    examples: ['收费情况：检索费0元，复制费24元，邮递费18元，合计⟦42元⟧'],
    nearMisses: ['收费情况：检索费0元，复制费24元，减免18元，合计42元'],
  },
  {
    id: 'fees.collected.label',
    path: 'fees.collected_yuan',
    units: 'money',
    before: compose(
      '(?:^|[,;。:])(?:依申请)?(?:收费情况:)?(?:检索|复制|复印|邮寄|邮递|递送|寄送|工本)费?(?:[、和及](?:检索|复制|复印|邮寄|邮递|递送|寄送|工本|成本)费?){1,3}等?(?:成本)?费用{count}$',
    ),
    not: /减免|免收|应收|支出/,
    topics: ['fees', 'applications'],
    weight: 2,
    total: true,
    examples: ['收费情况：检索、复制、邮递等费用共计⟦36元⟧'],
    nearMisses: ['收费情况：应收检索、复制、邮递等费用共计36元'],
  },
  {
    id: 'fees.collected.paid',
    path: 'fees.collected_yuan',
    units: 'money',
    before: compose(
      '(?:申请人|当事人)(?:已|实际|均已|已经|按期|如期)?(?:缴纳|交纳|缴付|支付|交付)了?(?:信息处理|复印|复制|检索|邮寄|工本|成本)?(?:费用?)?{count}$',
    ),
    not: /应|未|通知|滞纳|罚/,
    topics: ['fees', 'applications'],
    weight: 2,
    examples: ['发出收费通知1件，应收140元，申请人已缴纳⟦140元⟧'],
    nearMisses: ['发出收费通知1件，申请人应缴纳140元', '申请人未缴纳140元'],
  },
  {
    id: 'fees.collected.noun-first',
    path: 'fees.collected_yuan',
    units: 'money',
    before: compose(
      '(?:检索|复制|复印|邮寄|邮递|寄送|工本|成本)费?用?(?:共|一共|总共|实际|全年){0,2}(?:收|收取|收缴|收入)了?{count}$',
    ),
    not: /减免|免收|不收|应收/,
    topics: ['fees', 'applications'],
    weight: 3,
    examples: ['申请人缴纳的复印费共收了⟦126元⟧，上缴财政'],
    nearMisses: ['申请人的复印费免收了126元'],
  },
  {
    id: 'fees.waived.behind-cases',
    path: 'fees.waived_yuan',
    units: 'money',
    before: /(?:减免|免收|免除)[^#¤,;。]{0,14}#{1,8}笔?[、,(](?:共?计|共|合计|总计|金额|总额){0,2}$/,
    not: /税|学费|租金|房租|社保|行政事业|企业/,
    topics: ['fees', 'applications'],
    weight: 3,
    examples: ['对低保户申请人减免费用2件、⟦60元⟧'],
    nearMisses: ['对小微企业减免税款2件、60元'],
  },
  {
    id: 'fees.waived.of-the-poor',
    path: 'fees.waived_yuan',
    units: 'money',
    before: compose(
      '(?:减免|免收|免除)(?:了)?{gap20}(?:困难|低保|检索|复制|邮寄|复印|信息公开|申请人)[^#¤,;。]{0,10}(?:费用|费|金额){count}$',
    ),
    not: /税|学费|租金|房租|社保|行政事业|企业|医疗|水费|电费/,
    topics: ['fees', 'applications', 'foreign'],
    sentence: /申请|公开|检索|复制/,
    weight: 3,
    examples: ['收取申请人费用120元，免除农村低保户等困难群体费用共⟦260元⟧'],
    nearMisses: ['收取申请人费用120元，免除困难群体医疗费用共260元'],
  },
  {
    id: 'fees.waived.for-someone',
    path: 'fees.waived_yuan',
    units: 'money',
    before: compose(
      '(?:低保|困难|五保|下岗|残疾|优抚)[^#,;。]{0,14}(?:免去|免掉|免除|免了|减免|免收|减收)(?:了|费用|复印费|复制费){0,2}{count}$',
    ),
    not: /税|学费|租金|房租|社保|医|水费|电费/,
    topics: ['fees', 'applications', 'foreign'],
    sentence: /复印|复制|检索|收费|收取/,
    weight: 3,
    examples: ['共收取复印费316元，给低保户免去⟦24元⟧'],
    nearMisses: ['共收取复印费316元，给低保户免去水费24元'],
  },
  {
    id: 'fees.waived.noun',
    path: 'fees.waived_yuan',
    units: 'money',
    before: compose(
      '(?:减免|免收|免除)(?:了|的|收取|相关|检索|复制|邮寄|复印|打印|传真|申请人?|困难|低保户?|群众|对象|依申请公开|政府信息公开|信息公开|政府信息|信息|有关|各类|各项|成本|工本|处理|等|、|对){0,8}(?:费用|收费|费|金额|总额)?{count}$',
    ),
    not: /税|学费|租金|房租|社保|行政事业|企业/,
    topics: ['fees', 'applications'],
    weight: 3,
    examples: ['收费情况:减免费用⟦80元⟧'],
    nearMisses: ['减免企业税费80万元', '减免农民培训费用80万元'],
  },
];
