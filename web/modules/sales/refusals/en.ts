export const texts = {
  'sales.stage-in-use': 'Deals stand in this stage. Move them to another stage first.',
  'sales.pipeline-in-use': 'Deals stand in this pipeline. Move them to another pipeline first.',
  'sales.stage-of-other-pipeline': 'This stage belongs to another pipeline. Choose one of this pipeline.',
  'sales.second-default-pipeline': 'Another pipeline is the default. Take that away from it first.',
  'sales.last-open-stage':
    'A pipeline needs an open stage, where its deals begin. Add another open stage first.',
  'sales.pipeline-without-stage': 'This pipeline has no open stage yet. Add one to it first.',
  'sales.probability-of-closed-deal':
    'A won deal has a probability of 100 %, a lost one of 0 %. Move it to an open stage to choose another.',
} as const
