#!/usr/bin/env node
import '../src/test/test-browser.ts';
