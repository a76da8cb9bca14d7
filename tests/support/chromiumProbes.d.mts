import type { Page } from '@playwright/test';

export declare function heapUsed(page: Page): Promise<number>;
export declare function heapOfObjects(page: Page): Promise<number>;
export declare function chartCounter(page: Page): Promise<() => Promise<number>>;
