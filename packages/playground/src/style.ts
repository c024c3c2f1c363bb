/** Imitates the game's interface with plain CSS, without the game's art or fonts. */
export const style = `
body { background: #2a2d33; color: #ddd; font: 15px/1.4 sans-serif; margin: 24px; }
h2 { font-size: 17px; margin: 32px 0 8px; }
.screen { position: relative; overflow: hidden; background: linear-gradient(170deg, #33475a, #3d4b40 55%, #2c3326); }
.origin { position: absolute; width: 1365px; height: 768px; }
.layer, .text { position: absolute; left: 0; top: 0; width: 1365px; height: 768px; }
.art { position: absolute; box-sizing: border-box; }
.text { overflow: visible; font-family: 'Friz Quadrata', 'Friz Quadrata TT', 'DejaVu Serif Condensed', 'Noto Serif CJK SC', 'Noto Serif CJK KR', Georgia, serif; }
.text text { paint-order: stroke; stroke: #000c; stroke-width: 1px; white-space: pre; }
.panel { background: linear-gradient(#3b342c 0 21px, #000 21px 22px, #211e1b 22px, #171513); border: 3px solid #57504a; border-color: #7a7167 #3f3a35 #35302c #6b635a; border-radius: 5px; box-shadow: 0 0 0 1px #000, 0 3px 12px #000a, inset 0 0 0 1px #000; background-clip: padding-box; }
.inset { background: #0006; border: 1px solid #000; box-shadow: inset 0 1px 3px #000c, 0 1px 0 #ffffff1f; border-radius: 2px; }
.dialog { background: #0d0c0bea; border: 3px solid #8d8472; border-radius: 6px; box-shadow: 0 0 0 1px #000; }
.tooltip { background: #090a14ee; border: 1px solid #a7a9b5; border-radius: 5px; }
.menu { background: #15120ff4; border: 1px solid #7d7260; border-radius: 4px; box-shadow: 0 2px 8px #000a; }
.statusBar { overflow: hidden; }
.filled { height: 100%; background-image: linear-gradient(#fff4, #fff0 40%, #0003); }
.icon { color: #fff; text-align: center; font-family: 'DejaVu Sans Condensed', Arial, sans-serif; font-weight: bold; text-shadow: 0 1px 2px #000, 0 0 2px #000; overflow: hidden; }
.icon.grey { filter: grayscale(1) brightness(0.75); }
.round { border-radius: 50%; }
.ring { border-radius: 50%; box-shadow: inset 0 0 0 0 #000; }
.ring::before { content: ''; position: absolute; inset: 20%; border-radius: 50%; border: 3px solid #b8934a; box-shadow: 0 0 0 1px #2a1d08, inset 0 0 0 1px #2a1d08; }
.frame { border: 2px solid #85807a; border-radius: 3px; box-shadow: 0 0 0 1px #000; }
.greenFrame { border: 2px solid #37d83a; border-radius: 3px; box-shadow: 0 0 0 1px #000; }
.arrow { background: #ffd100; clip-path: polygon(10% 40%, 50% 40%, 50% 18%, 92% 50%, 50% 82%, 50% 60%, 10% 60%); }
.downArrow { background: #d8b04a; clip-path: polygon(0 0, 100% 0, 50% 100%); }
.check { background: #3bd13e; clip-path: polygon(8% 52%, 24% 36%, 42% 56%, 78% 12%, 92% 26%, 42% 86%); }
.star { background: #ffd100; clip-path: polygon(50% 4%, 62% 36%, 96% 38%, 69% 59%, 79% 92%, 50% 73%, 21% 92%, 31% 59%, 4% 38%, 38% 36%); }
.divider { background: linear-gradient(90deg, #fff0, #b59a5a88 20% 80%, #fff0); }
.lit, .hover { background: linear-gradient(90deg, #ffd10010, #ffd10044 20% 80%, #ffd10010); }
.goldButton { background: linear-gradient(#b01a10, #84100a 45%, #5a0703); border: 1px solid #1c0000; border-radius: 4px; box-shadow: inset 0 0 0 2px #d8a93f, 0 0 0 1px #2a1d08; }
.goldButton.disabled { background: linear-gradient(#4c4846, #353231); box-shadow: inset 0 0 0 2px #777, 0 0 0 1px #222; }
.greyButton { background: linear-gradient(#3e3b38, #262422 55%, #1d1b1a); border: 1px solid #0b0a0a; border-radius: 4px; box-shadow: inset 0 0 0 1px #7d766b88, 0 0 0 1px #4a463f; }
.redButton, .cross { background: linear-gradient(#a5170f, #7c0d08 45%, #570603); border: 1px solid #1c0000; border-radius: 4px; box-shadow: inset 0 0 0 1px #c8604a66, 0 0 0 1px #6b5a33; }
.redButton.disabled { background: linear-gradient(#4c4846, #353231); box-shadow: inset 0 0 0 1px #7773, 0 0 0 1px #4a463f; }
.redButton.lit { filter: brightness(1.3); }
.cross { transform: scale(0.75); }
.cross::before { content: '\\00d7'; position: absolute; inset: 0; color: #ffd100; font: bold 20px/20px sans-serif; text-align: center; }
.row.lit { background: linear-gradient(90deg, #ffd1001a, #ffd10055 20% 80%, #ffd1001a); }
.editBox { background: #0009; border: 1px solid #5d564c; border-radius: 3px; }
.checkBox { transform: scale(0.8); background: #0009; border: 2px solid #6f675b; border-radius: 3px; }
.checkBox.checked::before { content: '\\2713'; position: absolute; inset: -4px 0 0; color: #ffd100; font: bold 24px/28px sans-serif; text-align: center; }
.scrollBar { background: #0008; border-radius: 4px; }
.thumb { position: absolute; background: #8c7b5c; border-radius: 4px; width: 8px; }
.thumb.whole { display: none; }
.slider::before { content: ''; position: absolute; left: 0; right: 0; top: 11px; height: 4px; background: #0009; border-radius: 2px; }
.slider .thumb { top: 6px; width: 12px; height: 14px; }
.dropdown { background: linear-gradient(#2c2823, #1b1815); border: 1px solid #6f675b; border-radius: 3px; }
.dropdown::after { content: '\\25be'; position: absolute; right: 6px; top: 2px; color: #ffd100; }
.picture { background: #7d6a9a; fill: #7d6a9a; outline: 1px solid #000; }
.chat { width: 0; min-width: 100%; box-sizing: border-box; padding: 6px 10px; background: #1a1e22; color: #ffd; font: 14px/1.35 'DejaVu Sans Condensed', Arial, sans-serif; }
`;
