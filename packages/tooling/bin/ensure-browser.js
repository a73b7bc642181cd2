#!/usr/bin/env node
import "../src/ensure-browser.ts";
