#!/usr/bin/env node
import '../src/check/check-storybook.ts';
