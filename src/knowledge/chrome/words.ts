import { words } from './splitWords.js';

/**
 * Words that only tools of a page consist of. A line made of them alone is furniture wherever it stands;
 * single words that could also be a table's cell (微信, 下载, 大) are not here but in `menuWords`.
 */
export const toolWords: readonly string[] = words(`
  网站首页 返回首页 首页 返回主页 主页 设为首页 加入收藏 收藏本页 收藏本站 添加收藏 收藏 打印本页 打印此页 打印文章 打印页面
  打印本文 打印文档 打印 列印 关闭窗口 关闭本页 关闭页面 关闭此页 关闭本窗口 关闭 返回顶部 回到顶部 返回上页 返回上一页 返回列表
  返回上级 返回 一键分享 分享到 分享 新浪微博 腾讯微博 QQ空间 QQ好友 人人网 百度贴吧 登录 登陆 注册 用户登录 用户注册 退出
  无障碍浏览 无障碍阅读 无障碍 适老化 长者模式 长者版 长辈版 关怀版 老年版 大字版 繁體版 繁体版 繁體中文 繁体中文 繁體 繁体
  简体版 简体中文 简体 手机版 移动版 电脑版 智能问答 智能机器人 智能客服 小程序 字体大小 字体显示 文字大小 字号 字体 背景色
  我要纠错 网站纠错 内容纠错 纠错 网站地图 站点地图 网站声明 法律声明 隐私声明 免责声明 关于我们 联系我们 关于本站 使用帮助
  RSS订阅 RSS English ENGLISH 站内搜索 高级搜索 全文检索 全真版 文字版 图片版 语音播报 听文章 朗读 扫一扫
  TOP Top 政府网站找错 找错 微信扫一扫 下载文档 附件下载 文件下载 点击下载 相关链接 相关附件
`);

/**
 * Columns and small words of menus. They make a line furniture only in company: beside a tool word, three of
 * them on a line, or three such lines in a run above the title.
 */
export const menuWords: readonly string[] = words(`
  微信 微博 大 中 小 默认 更多 下载 搜索 检索 客户端 邮箱 帮助 特大 超大 客户端下载 政务公开 政府信息公开 信息公开 办事服务
  政务服务 网上办事 网上服务 在线服务 在线办事 便民服务 公共服务 互动交流 政民互动 公众互动 公众参与 公众监督 互动平台 新闻中心
  新闻动态 新闻资讯 政务动态 工作动态 要闻动态 政务要闻 通知公告 公告公示 公示公告 专题专栏 专题 领导之窗 领导信息 机构概况
  机构职能 机构设置 政策法规 政策文件 政策解读 数据开放 数据发布 解读回应 热点回应 回应关切 新闻发布 招商引资 投资指南 政府公报
  公开指南 公开目录 公开制度 公开年报 年度报告 依申请公开 信息公开指南 信息公开目录 信息公开制度 信息公开年报 政府信息公开指南
  政府信息公开目录 政府信息公开制度 政府信息公开年报 政府信息公开年度报告 信息公开年度报告 法定主动公开内容 政策 互动 服务 公开 要闻
  专栏 网站 走进 首长信箱 县长信箱 市长信箱 区长信箱 局长信箱 领导信箱 网上调查 在线访谈 民意征集 调查征集 办事指南 旅游
  旅游服务 视频 图片新闻 视频新闻
`);
