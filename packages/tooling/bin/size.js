#!/usr/bin/env node
import "../src/size.ts";
