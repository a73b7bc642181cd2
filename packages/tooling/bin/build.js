#!/usr/bin/env node
import "../src/build.ts";
