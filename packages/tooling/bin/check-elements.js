#!/usr/bin/env node
import '../src/check/check-elements.ts';
