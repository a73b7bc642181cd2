#!/usr/bin/env node
import "../src/check-elements.ts";
