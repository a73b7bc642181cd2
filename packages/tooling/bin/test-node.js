#!/usr/bin/env node
import "../src/test-node.ts";
