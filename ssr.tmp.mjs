import * as echarts from 'echarts/core';
import { LineChart } from 'echarts/charts'; import { GridComponent } from 'echarts/components'; import { SVGRenderer } from 'echarts/renderers';
echarts.use([LineChart, GridComponent, SVGRenderer]);
const c = echarts.init(null,null,{renderer:'svg',ssr:true,width:400,height:200});
c.setOption({animation:false,textStyle:{fontFamily:'"PingFang SC", sans-serif'},grid:[{left:30}],xAxis:[{type:'category',data:['<a>&"']}],yAxis:[{type:'value'}],series:[{type:'line',data:[3]}]});
console.log(c.renderToSVGString());
