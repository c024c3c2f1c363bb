/** Imitates the game's interface with plain CSS, without the game's art or fonts: dark stone, gold and white letters, red buttons. */
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
