#!/usr/bin/env node
import '../src/browsers/ensure-browser.ts';
