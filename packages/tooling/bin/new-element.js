#!/usr/bin/env node
import '../src/new-element/new-element.ts';
