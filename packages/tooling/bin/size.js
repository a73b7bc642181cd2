#!/usr/bin/env node
import '../src/size/size.ts';
