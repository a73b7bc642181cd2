#!/usr/bin/env node
import '../src/summary/test-all.ts';
