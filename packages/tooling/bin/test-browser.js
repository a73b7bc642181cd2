#!/usr/bin/env node
import "../src/test-browser.ts";
