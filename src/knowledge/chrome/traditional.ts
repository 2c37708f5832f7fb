/** Traditional characters and their simplified forms in turn: what labels, headings and page furniture are written with. */
const pairs =
  '發发佈布時时間间來来單单標标題题號号機机構构關关閉闭瀏浏覽览點点擊击數数閱阅讀读訪访問问從从開开義义務务門门聯联繫系係系體体簡简無无礙碍報报書书網网頁页當当現现員员責责輯辑編编錄录審审稱称類类屬属鍵键' +
  '詞词記记載载範范圍围廢废實实導导總总轉转專专欄栏區区縣县鎮镇鄉乡廳厅處处辦办資资訊讯檔档圖图館馆條条項项請请諮咨詢询複复覆复議议訴诉訟讼費费減减過过進进為为與与這这個个們们對对會会長长東东國国華华規规' +
  '劃划計计統统決决參参應应該该產产業业環环護护財财預预監监衛卫醫医險险勞劳動动將将擇择據据執执權权隊队壓压縮缩獲获聽听證证調调節节領领歷历經经濟济營营運运優优質质達达選选較较還还邊边遠远郵邮電电話话傳传' +
  '鏈链連连錯错誤误續续線线維维覧览佔占製制獎奖徵征復复於于後后內内兩两協协辭辞園园場场幹干級级組组織织給给綜综綠绿縱纵緊紧絡络細细終终結结紀纪納纳約约純纯論论設设許许註注評评試试詳详認认語语說说誰谁諾诺' +
  '謀谋講讲識识譯译變变讓让貫贯負负購购賠赔賬账贊赞贏赢趙赵車车軍军軟软農农遞递適适遷迁遺遗鄰邻釋释針针鐵铁錢钱鋪铺銷销鎖锁閒闲階阶隨随隱隐雙双雜杂離离難难雲云靈灵靜静響响頂顶順顺須须頒颁頓顿頭头額额願愿' +
  '顧顾顯显風风飛飞駐驻驗验髮发黨党齊齐龍龙廣广價价儘尽億亿傷伤債债僅仅儀仪兒儿劑剂勝胜勢势匯汇匱匮卻却厲厉啟启喪丧嚴严圓圆團团堅坚塊块壞坏壽寿夢梦奪夺婦妇學学寧宁寫写寶宝屆届屢屡島岛嶺岭帥帅師师帶带幣币' +
  '幫帮庫库強强彈弹徑径惡恶惱恼愛爱態态慣惯慮虑憂忧憑凭憲宪懇恳懷怀戰战戲戏戶户掃扫揚扬換换損损搶抢撥拨撫抚擔担擴扩擬拟擾扰攝摄敗败敵敌斷断晉晋暫暂暢畅曆历棄弃榮荣樂乐樓楼樣样樹树橋桥檢检櫃柜歐欧歲岁歸归' +
  '殘残殺杀氣气沒没況况淺浅測测湊凑溝沟準准滅灭滯滞滿满漢汉漲涨漸渐潔洁潛潜澤泽濃浓災灾煙烟熱热燈灯燒烧爭争爾尔牆墙獨独獻献畢毕畫画異异療疗盡尽盤盘眾众礎础確确禮礼禍祸種种積积稅税穩稳窮穷競竞筆笔築筑簽签' +
  '籌筹籤签糧粮紅红紙纸紛纷紹绍絕绝絲丝練练緒绪緣缘績绩繳缴繼继罰罚羅罗習习聖圣聞闻聲声職职肅肃脫脱臨临臺台興兴舉举舊旧艙舱莊庄葉叶藝艺藥药蘇苏虧亏蟲虫衆众術术衝冲補补裝装視视覺觉觀观觸触訂订訓训診诊詐诈' +
  '誠诚諒谅諧谐謝谢譽誉讚赞豐丰貧贫貨货販贩貪贪貴贵買买貼贴賓宾賴赖賽赛贈赠輕轻輔辅輛辆輪轮輸输轄辖辯辩遊游違违遲迟遼辽鈔钞銀银鋒锋鋼钢錶表鏡镜鐘钟鑒鉴陣阵陰阴陳陈陸陆陽阳際际雖虽雞鸡霧雾頻频顏颜飯饭飲饮' +
  '養养餘余馬马駕驾騎骑驅驱驚惊鬆松鬥斗魚鱼鮮鲜鳥鸟麗丽麥麦黃黄齡龄';

const simplified = new Map<string, string>();
for (let i = 0; i < pairs.length; i += 2) simplified.set(pairs.charAt(i), pairs.charAt(i + 1));

/** `text` with simplified characters, position by position; for matching only, never for values. */
export function simplify(text: string): string {
  let from = 0;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    // Below are Latin letters, digits and most punctuation.
    if (text.charCodeAt(i) < 0x4e00) continue;
    const character = simplified.get(text.charAt(i));
    if (character === undefined) continue;
    out += text.slice(from, i) + character;
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
