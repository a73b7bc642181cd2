#!/usr/bin/env node
import '../src/test/test-node.ts';
