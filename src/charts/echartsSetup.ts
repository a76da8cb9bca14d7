import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { textWidth } from './labelWidth.ts';

echarts.use([LineChart, BarChart, CustomChart, GridComponent, MarkLineComponent, LabelLayout, SVGRenderer]);

/** Text is as wide here as where options are built and tested; measuring it on a canvas takes a fifth of a first chart's time. */
echarts.setPlatformAPI({
  measureText: (text, font) => ({
    width: textWidth(text, Number.parseFloat(/([\d.]+)px/.exec(font ?? '')?.[1] ?? '12')),
  }),
});

export { echarts };
