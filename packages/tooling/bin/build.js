#!/usr/bin/env node
import '../src/build/build.ts';
