#!/usr/bin/env node
import "../src/test-summary.ts";
