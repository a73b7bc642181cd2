#!/usr/bin/env node
import '../src/summary/test-summary.ts';
