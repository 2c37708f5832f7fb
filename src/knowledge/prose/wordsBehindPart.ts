/**
 * A label that is about the subject of applications, appeals or consultations: 涉及公司注册, 请求责令公开, 诉不履行. What
 * it names is no applicant, channel or outcome, even where the sum fits.
 */
export const subjectSigns = new RegExp(
  [
    '涉(?!密|及?(?:第三方|(?:个人)?隐私|(?:商业|国家)秘密|国家安全))',
    '有关(?!部门|机关|单位)',
    '(?<!按照?|按(?:其|申请人)的?)要求(?!(?:其|申请人)?补正)',
    '(?<!诉讼|复议|原告的?|全部)请求',
    '内容(?!不|表述|描述)',
    '(?<![撤败胜起上应申])诉(?!讼)',
    '关于|反映|主题|题材|领域|不服|认为|针对',
  ].join('|'),
);

const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** Words that may stand between the name of a part and the number, whatever is divided. */
const everywhere = list(
  ', : ( ) 的 者 了 来 过来 等 等情形 情形 由 之 有 为 是 共 共有 计 合计 共计 各 达 占 一半 大半 多数 还 多',
);
const asking = list(
  '申请 申请公开 申请书 申请件 申请表 提出 提起 提交 递交 递送 送交 呈交 交 交来 交到 送来 送到 递来 寄来 寄到 发来 传来 受理 接收 收到',
);
const ways = list('方式 渠道 途径 形式');
const offices = list('政府 机关 部门 单位 局 厅 委 办 镇 乡 街道 县 市 区 院 校');

/** All that each division's labels may hold behind the name of the part: 网上[叩门][者]17件, 兼[着][做][的]7名. */
export const wordsBehindPart = {
  channel: [
    ...[...everywhere, ...asking, ...ways, ...offices],
    ...list('并 由工作人员 工作人员 代填 代写 填写 代为填写 口头'),
    ...list('叩门 敲门 往来 上 里 中 登记 申报 填报 填表 填写 平台 系统 网站 邮件 信件'),
  ],
  outcome: [
    ...[...everywhere, ...offices],
    ...list(
      '本 材料 信息 政府信息 申请 申请人 给申请人 公开 提供 答复 告知 处理 办理 之中 中 征求意见 审查 审核',
      '答复书 告知书 决定书 文书 渠道 途径 方式 补充 说明 范围 职责 职权 管 管辖 掌握 制作 保存 负责 所有',
    ),
  ],
  applicant: [...everywhere, ...asking, ...ways, ...list('之手 法人 机构 组织 团体 单位 院所 事务所 申请人')],
  consultation: [
    ...[...everywhere, ...ways, ...offices],
    ...list('咨询 问 问询 询问 接听 接待 解答 答复 受理 上 里 平台 留言 信箱 群众'),
  ],
  staff: [
    ...everywhere,
    ...list(
      '着 做 此事 此项 这项 从事 负责 承担 管 办 人员 工作人员 干部 同志 公开 信息公开 政府信息公开 工作',
    ),
  ],
  appeal: [
    ...[...everywhere, ...offices],
    ...list(
      '原 我 决定 原决定 具体 行政 行政行为 结案 审理 之中 中 一审 二审 判决 复议 诉讼 申请 申请人 原告 请求',
      '起诉 上诉 公开 信息公开 政府信息公开 答复 重新 作出 处理 限期 期限 履行 法定 职责 纠正 结果',
    ),
  ],
  published: [
    ...[...everywhere, ...ways, ...offices],
    ...list(
      '公开 主动 发布 刊登 刊发 刊载 登载 公布 公示 张贴 上墙 推送 上传 晒出 更新 播发 播出 滚动 录入 挂出 展示 上 里',
      '信息 政府信息 公众号 号 账号 平台 媒体 传统 村 办事处 层面 科室 所属',
    ),
  ],
} as const;
