#!/usr/bin/env node
import "../src/check-packages.ts";
