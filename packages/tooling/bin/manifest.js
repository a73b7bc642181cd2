#!/usr/bin/env node
import '../src/manifest/manifest.ts';
