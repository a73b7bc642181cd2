#!/usr/bin/env node
import "../src/new-element.ts";
