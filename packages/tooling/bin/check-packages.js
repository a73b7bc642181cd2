#!/usr/bin/env node
import '../src/check/check-packages.ts';
