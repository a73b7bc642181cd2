/**
 * EuroSciVoc (European Science Vocabulary), © European Union, CC BY 4.0: the 1,024 nodes that Horizon Europe projects
 * in CORDIS use, English labels. One line per node: code path, tab, label. See THIRD-PARTY.md.
 */
export const euroSciVocLines = `/21	medical and health sciences
/21/33	health sciences
/21/33/117	nutrition
/21/33/117/38005658	obesity
/21/33/119	social biomedical sciences
/21/33/119/615	sexual health
/21/33/119/617	family planning
/21/33/121	infectious diseases
/21/33/121/621	malaria
/21/33/121/44109686	RNA viruses
/21/33/121/44109686/619	HIV
/21/33/121/44109686/8132740	coronaviruses
/21/33/121/44109686/54731337	hepatitis C
/21/33/121/44109686/56306972	ebola
/21/33/121/44109686/71336944	influenza
/21/33/121/77640482	DNA viruses
/21/33/121/77640482/46784217	hepatitis B
/21/33/123	inflammatory diseases
/21/33/125	dietetics
/21/33/127	medical ethics
/21/33/129	tropical medicine
/21/33/131	health care sciences
/21/33/135	parasitology
/21/33/137	public health
/21/33/137/133	epidemiology
/21/33/137/133/2734973	exposomes
/21/33/137/133/9678651	pandemics
/21/33/137/133/64656619	epidemics prevention
/21/33/137/133/65257712	zoonosis
/21/33/137/133/96227745	modeling of diseases spread
/21/33/137/80706006	occupational health
/21/33/139	sport and fitness sciences
/21/33/141	substance abuse
/21/33/143	nursing
/21/33/30011	health care services
/21/33/30011/623	eHealth
/21/33/5029300	personalized medicine
/21/33/28360549	speech-language pathology
/21/35	basic medicine
/21/35/145	pathology
/21/35/147	toxicology
/21/35/149	medical genetics
/21/35/151	anatomy and morphology
/21/35/153	neurology
/21/35/153/627	parkinson
/21/35/153/629	epilepsy
/21/35/153/631	muscular dystrophies
/21/35/153/631/1433	duchenne muscular dystrophy
/21/35/153/635	stroke
/21/35/153/637	amyotrophic lateral sclerosis
/21/35/153/639	multiple sclerosis
/21/35/153/22901471	dementia
/21/35/153/22901471/633	alzheimer
/21/35/155	immunology
/21/35/155/643	immunotherapy
/21/35/155/22184243	autoimmune diseases
/21/35/155/48479582	immunisation
/21/35/157	medicinal chemistry
/21/35/159	pharmacology and pharmacy
/21/35/159/645	drug safety
/21/35/159/647	pharmacokinetics
/21/35/159/649	drug resistance
/21/35/159/649/1435	multidrug resistance
/21/35/159/649/1437	antibiotic resistance
/21/35/159/651	adverse drug reactions
/21/35/159/653	pharmaceutical drugs
/21/35/159/653/1439	vaccines
/21/35/159/653/8052398	antibiotics
/21/35/159/653/70038406	antivirals
/21/35/159/79909316	drug discovery
/21/35/161	physiology
/21/35/161/655	homeostasis
/21/35/161/30022	cytology
/21/35/161/30023	pathophysiology
/21/37	medical biotechnology
/21/37/163	cells technologies
/21/37/163/657	stem cells
/21/37/165	genetic engineering
/21/37/165/659	gene therapy
/21/37/167	tissue engineering
/21/37/167/663	bioartificial liver
/21/37/167/671	artificial pancreas
/21/37/167/671/30052	continuous glucose monitors
/21/37/171	nanomedicine
/21/37/677	implants
/21/37/677/665	artificial bone
/21/39	clinical medicine
/21/39/175	gerontology
/21/39/177	gastroenterology
/21/39/177/679	inflammatory bowel disease
/21/39/179	endocrinology
/21/39/179/681	diabetes
/21/39/179/681/1447	diabetic nephropathy
/21/39/181	critical care medicine
/21/39/183	allergology
/21/39/183/683	food allergy
/21/39/183/685	drug allergy
/21/39/185	anaesthesiology
/21/39/187	orthopaedics
/21/39/189	emergency medicine
/21/39/189/687	graft versus host disease
/21/39/195	paediatrics
/21/39/197	clinical microbiology
/21/39/199	andrology
/21/39/201	radiology
/21/39/201/691	nuclear medicine
/21/39/203	embryology
/21/39/205	otorhinolaryngology
/21/39/209	integrative and complementary medicine
/21/39/211	dermatology
/21/39/213	ophthalmology
/21/39/213/699	retinopathy
/21/39/213/703	glaucoma
/21/39/215	rheumatology
/21/39/217	pneumology
/21/39/217/707	asthma
/21/39/217/709	tuberculosis
/21/39/219	hematology
/21/39/221	cardiology
/21/39/221/711	paediatric cardiology
/21/39/221/713	cardiovascular diseases
/21/39/221/713/1463	arteriosclerosis
/21/39/221/713/38221291	cardiac arrhythmia
/21/39/223	surgery
/21/39/223/715	robotic surgery
/21/39/223/30025	surgical procedures
/21/39/223/30026	surgical specialties
/21/39/225	oncology
/21/39/225/719	leukemia
/21/39/225/1465	skin cancer
/21/39/225/1465/1801	melanoma
/21/39/225/1465/30064	squamous cell carcinoma
/21/39/225/1467	liver cancer
/21/39/225/1469	colorectal cancer
/21/39/225/1471	breast cancer
/21/39/225/1473	prostate cancer
/21/39/225/1475	bladder cancer
/21/39/225/30053	head and neck cancer
/21/39/225/49564263	lung cancer
/21/39/225/78799773	pancreatic cancer
/21/39/225/86801484	cervical cancer
/21/39/227	physiotherapy
/21/39/231	nephrology
/21/39/231/723	kidney diseases
/21/39/231/725	renal dialysis
/21/39/233	urology
/21/39/235	psychiatry
/21/39/235/727	obsessive-compulsive disorder
/21/39/235/729	sleep disorders
/21/39/235/731	schizophrenia
/21/39/235/733	anxiety disorders
/21/39/235/735	posttraumatic stress disorder
/21/39/237	transplantation
/21/39/239	odontology
/21/39/239/737	orthodontics
/21/39/239/741	dental implantology
/21/39/241	clinical neurology
/21/39/243	angiology
/21/39/243/743	vascular diseases
/21/39/243/743/1477	cerebrovascular diseases
/21/39/695	gynaecology
/21/39/695/53763899	reproductive medicine
/21/39/697	obstetrics
/21/39/697/1457	childbirth
/21/39/697/1459	fetal medicine
/21/39/697/1461	postnatal care
/21/39/30013	hepatology
/21/41	other medical sciences
/21/41/247	history of medicine
/21/41/249	forensic sciences
/23	natural sciences
/23/43	physical sciences
/23/43/251	optics
/23/43/251/745	laser physics
/23/43/251/745/48845697	ultrafast lasers
/23/43/251/745/57690345	pulsed lasers
/23/43/251/745/65649851	ultraviolet lasers
/23/43/251/747	cavity optomechanics
/23/43/251/749	fibre optics
/23/43/251/1077	spectroscopy
/23/43/251/1077/41191674	absorption spectroscopy
/23/43/251/1077/86010037	emission spectroscopy
/23/43/251/44406885	nonlinear optics
/23/43/251/48354418	microscopy
/23/43/251/48354418/38063808	electron microscopy
/23/43/251/48354418/65898858	scanning tunneling microscopy
/23/43/251/48354418/67902960	confocal microscopy
/23/43/251/48354418/68225803	super resolution microscopy
/23/43/251/48354418/98465583	fluorescence lifetime imaging
/23/43/253	nuclear physics
/23/43/253/751	nuclear fusion
/23/43/253/753	nuclear decay
/23/43/253/755	nuclear fission
/23/43/255	molecular and chemical physics
/23/43/257	astronomy
/23/43/257/757	stellar astronomy
/23/43/257/757/1479	asteroseismology
/23/43/257/757/1481	neutron stars
/23/43/257/757/1483	supernova
/23/43/257/757/1485	white dwarfs
/23/43/257/759	astrophysics
/23/43/257/759/1487	black holes
/23/43/257/759/1489	dark matter
/23/43/257/761	astrochemistry
/23/43/257/763	galactic astronomy
/23/43/257/763/769	solar astronomy
/23/43/257/763/30054	solar physics
/23/43/257/765	space exploration
/23/43/257/767	observational astronomy
/23/43/257/767/1491	gravitational waves
/23/43/257/767/1495	radio astronomy
/23/43/257/767/1497	x-ray astronomy
/23/43/257/767/1499	optical astronomy
/23/43/257/767/1501	gamma-ray astronomy
/23/43/257/767/1503	infrared astronomy
/23/43/257/771	planetary sciences
/23/43/257/771/807	celestial mechanics
/23/43/257/771/1507	natural satellites
/23/43/257/771/1509	comets
/23/43/257/771/1511	planets
/23/43/257/771/1511/1807	exoplanetology
/23/43/257/771/1511/19823118	giant planets
/23/43/257/771/1511/19823118/30068	super-Earths
/23/43/257/771/1511/19823118/30069	gas giants
/23/43/257/771/1513	asteroids
/23/43/257/771/1515	planetary geology
/23/43/257/771/1803	meteors
/23/43/257/771/1805	meteorites
/23/43/257/775	physical cosmology
/23/43/257/775/1517	big bang
/23/43/257/775/1519	galaxy evolution
/23/43/257/30030	extragalactic astronomy
/23/43/259	electromagnetism and electronics
/23/43/259/777	semiconductivity
/23/43/259/779	spintronics
/23/43/259/779/1521	molecular spintronics
/23/43/259/783	microelectronics
/23/43/259/785	electromagnetism
/23/43/259/787	optoelectronics
/23/43/259/1525	superconductivity
/23/43/261	theoretical physics
/23/43/261/789	string theory
/23/43/261/791	particle physics
/23/43/261/791/1527	particle accelerator
/23/43/261/791/1529	z bosons
/23/43/261/791/1533	fermions
/23/43/261/791/1535	gluons
/23/43/261/791/1537	quarks
/23/43/261/791/1539	higgs bosons
/23/43/261/791/1541	photons
/23/43/261/791/1543	leptons
/23/43/261/791/42674489	neutrinos
/23/43/263	condensed matter physics
/23/43/263/795	solid-state physics
/23/43/263/797	mesoscopic physics
/23/43/263/799	quantum gases
/23/43/263/801	bose-einstein condensates
/23/43/263/803	soft matter physics
/23/43/263/57029799	quasiparticles
/23/43/265	thermodynamics
/23/43/267	atomic physics
/23/43/269	classical mechanics
/23/43/269/805	statistical mechanics
/23/43/269/811	fluid mechanics
/23/43/269/811/1547	fluid statics
/23/43/269/811/1549	fluid dynamics
/23/43/269/811/1549/33860407	computational fluid dynamics
/23/43/269/811/34823946	microfluidics
/23/43/269/30029	solid mechanics
/23/43/271	plasma physics
/23/43/273	acoustics
/23/43/273/813	ultrasound
/23/43/793	quantum physics
/23/43/793/1545	quantum optics
/23/43/793/30017	quantum field theory
/23/43/30016	relativistic mechanics
/23/45	earth and related environmental sciences
/23/45/275	palaeontology
/23/45/275/815	paleoecology
/23/45/275/821	palynology
/23/45/275/823	paleoclimatology
/23/45/277	environmental sciences
/23/45/277/829	pollution
/23/45/277/831	ozone depletion
/23/45/277/48154859	sustainability sciences
/23/45/283	soil sciences
/23/45/283/855	land-based treatment
/23/45/283/857	edaphology
/23/45/283/2818304	soil management
/23/45/285	geochemistry
/23/45/285/859	isotope geochemistry
/23/45/285/863	cosmochemistry
/23/45/285/867	organic geochemistry
/23/45/285/869	biogeochemistry
/23/45/287	hydrology
/23/45/287/351	limnology
/23/45/287/871	drainage basins
/23/45/287/873	hydroinformatics
/23/45/287/875	isotope hydrology
/23/45/287/877	hydrogeology
/23/45/287/879	hydrometeorology
/23/45/287/883	ecohydrology
/23/45/289	oceanography
/23/45/289/885	ocean chemistry
/23/45/289/887	physical oceanography
/23/45/291	geology
/23/45/291/891	petrology
/23/45/291/891/1557	igneous petrology
/23/45/291/891/3696400	petrography
/23/45/291/893	geomorphology
/23/45/291/893/1569	speleology
/23/45/291/895	lithology
/23/45/291/897	geochronology
/23/45/291/899	volcanology
/23/45/291/901	seismology
/23/45/291/901/1573	microseisms
/23/45/291/901/1575	plate tectonics
/23/45/291/903	mineralogy
/23/45/291/903/1577	crystallography
/23/45/291/905	sedimentology
/23/45/293	physical geography
/23/45/293/907	glaciology
/23/45/293/907/1583	glacial geology
/23/45/293/909	coastal geography
/23/45/293/911	cartography
/23/45/293/911/1585	geographic information systems
/23/45/293/913	natural disasters
/23/45/30018	atmospheric sciences
/23/45/30018/281	meteorology
/23/45/30018/281/839	solar radiation
/23/45/30018/281/841	troposphere
/23/45/30018/281/843	atmospheric pressure
/23/45/30018/281/845	biosphera
/23/45/30018/281/847	atmospheric circulation
/23/45/30018/281/847/1553	atmospheric turbulence
/23/45/30018/30032	climatology
/23/45/30018/30032/835	climatic zones
/23/45/30018/30032/837	dendroclimatology
/23/45/30018/30032/1755	dendrochronology
/23/45/30018/30032/30055	climatic changes
/23/45/30018/30032/30055/1809	el niño
/23/45/30018/30032/30055/1811	north atlantic oscillation
/23/45/30019	geophysics
/23/47	computer and information sciences
/23/47/295	computer security
/23/47/295/915	access control
/23/47/295/917	cryptography
/23/47/295/919	network security
/23/47/295/923	data protection
/23/47/295/977	malicious software
/23/47/297	artificial intelligence
/23/47/297/925	heuristic programming
/23/47/297/927	expert systems
/23/47/297/929	computational creativity
/23/47/297/931	computational intelligence
/23/47/297/933	machine learning
/23/47/297/933/1587	reinforcement learning
/23/47/297/933/1589	deep learning
/23/47/297/933/1591	unsupervised learning
/23/47/297/933/1593	transfer learning
/23/47/297/933/1595	supervised learning
/23/47/297/933/36035695	semisupervised learning
/23/47/297/935	computer vision
/23/47/297/935/24997145	object detection
/23/47/297/935/61878528	image recognition
/23/47/297/935/75169834	facial recognition
/23/47/297/935/90070193	motion analysis
/23/47/297/937	pattern recognition
/23/47/297/495996	frugal artificial intelligence
/23/47/297/26456811	generative artificial intelligence
/23/47/297/52679357	edge artificial intelligence
/23/47/299	data science
/23/47/299/939	natural language processing
/23/47/299/941	data processing
/23/47/299/943	data mining
/23/47/299/945	data exchange
/23/47/299/947	business intelligence
/23/47/299/951	big data
/23/47/301	computational science
/23/47/301/953	multiphysics
/23/47/303	databases
/23/47/303/20089633	relational databases
/23/47/303/21583017	non-relational databases
/23/47/305	internet
/23/47/305/959	semantic web
/23/47/305/961	internet protocols
/23/47/305/963	transport layer
/23/47/305/965	web development
/23/47/305/967	internet of things
/23/47/305/969	world wide web
/23/47/305/969/1597	web accessibility
/23/47/305/971	internet access
/23/47/307	software
/23/47/307/979	software applications
/23/47/307/979/973	system software
/23/47/307/979/973/1599	device drivers
/23/47/307/979/973/1601	operating systems
/23/47/307/979/1605	video games
/23/47/307/979/1607	simulation software
/23/47/307/979/50814433	virtual reality
/23/47/307/30031	software development
/23/47/15962364	knowledge engineering
/23/47/15962364/30060	ontology
/23/49	biological sciences
/23/49/309	molecular biology
/23/49/309/983	structural biology
/23/49/309/985	molecular neuroscience
/23/49/309/987	molecular evolution
/23/49/309/989	molecular genetics
/23/49/311	botany
/23/49/311/1285	dendrology
/23/49/313	cell biology
/23/49/313/991	cell signaling
/23/49/313/993	cell metabolism
/23/49/313/995	cell polarity
/23/49/315	biochemistry
/23/49/315/997	biomolecules
/23/49/315/997/1609	nucleic acids
/23/49/315/997/1611	carbohydrates
/23/49/315/997/1613	proteins
/23/49/315/997/1613/1617	enzymes
/23/49/315/997/1613/1815	proteomics
/23/49/315/997/1613/11923635	protein folding
/23/49/315/997/1615	lipids
/23/49/315/53875678	metabolomes
/23/49/317	marine biology
/23/49/321	biological behavioural sciences
/23/49/321/1001	behavioural ecology
/23/49/321/30027	ethology
/23/49/321/30027/1003	biological interactions
/23/49/323	biodiversity conservation
/23/49/327	neurobiology
/23/49/327/1005	computational neuroscience
/23/49/327/1007	cognitive neuroscience
/23/49/329	biophysics
/23/49/333	reproductive biology
/23/49/335	ecology
/23/49/335/1009	ecosystems
/23/49/335/1009/23605117	freshwater ecosystems
/23/49/335/1009/54034042	coastal ecosystems
/23/49/335/1011	invasive species
/23/49/335/1013	landscape ecology
/23/49/335/21057214	evolutionary ecology
/23/49/337	genetics
/23/49/337/1015	DNA
/23/49/337/1017	mutation
/23/49/337/1017/2080895	virus mutation
/23/49/337/1019	nucleotides
/23/49/337/1021	RNA
/23/49/337/1021/57264360	transcriptomes
/23/49/337/1023	chromosomes
/23/49/337/1025	genomes
/23/49/337/1025/15534213	eukaryotic genomes
/23/49/337/1025/75243493	prokaryotic genomes
/23/49/337/1025/77161814	viral genomes
/23/49/337/1027	heredity
/23/49/337/24525861	genetic selection
/23/49/337/44114657	epigenetics
/23/49/337/44114657/92678204	epigenomes
/23/49/339	synthetic biology
/23/49/341	microbiology
/23/49/341/325	virology
/23/49/341/325/88344707	viromes
/23/49/341/1029	phycology
/23/49/341/1031	mycology
/23/49/341/1031/1621	ethnolichenology
/23/49/341/1035	bacteriology
/23/49/341/1035/8379493	bacteriomes
/23/49/341/12537269	microbiomes
/23/49/343	evolutionary biology
/23/49/345	zoology
/23/49/345/1037	invertebrate zoology
/23/49/345/1039	entomology
/23/49/345/1039/1623	apidology
/23/49/345/1041	ornithology
/23/49/345/1043	ichthyology
/23/49/345/1045	mammalogy
/23/49/345/1045/1625	primatology
/23/49/345/1045/1627	cetology
/23/49/347	freshwater biology
/23/49/349	developmental biology
/23/49/353	biological morphology
/23/49/353/1049	functional morphology
/23/49/353/1051	comparative morphology
/23/49/41594476	histology
/23/51	mathematics
/23/51/355	applied mathematics
/23/51/355/357	statistics and probability
/23/51/355/357/82202707	bayesian statistics
/23/51/355/1053	mathematical physics
/23/51/355/1053/10928599	conformal field theory
/23/51/355/1055	dynamical systems
/23/51/355/1057	game theory
/23/51/355/1059	mathematical model
/23/51/355/1061	numerical analysis
/23/51/359	pure mathematics
/23/51/359/1063	discrete mathematics
/23/51/359/1063/1629	graph theory
/23/51/359/1063/53388279	mathematical logic
/23/51/359/1063/82355983	combinatorics
/23/51/359/1065	geometry
/23/51/359/1067	mathematical analysis
/23/51/359/1067/1631	functional equations
/23/51/359/1067/1633	fourier analysis
/23/51/359/1067/1635	complex analysis
/23/51/359/1067/1637	differential equations
/23/51/359/1067/1637/1817	partial differential equations
/23/51/359/1067/81178764	functional analysis
/23/51/359/1067/81178764/72830892	operator algebra
/23/51/359/1069	arithmetics
/23/51/359/1069/1639	prime numbers
/23/51/359/1069/1641	logarithmic functions
/23/51/359/1069/2668458	L-functions
/23/51/359/1071	topology
/23/51/359/1071/1643	symplectic topology
/23/51/359/1071/1645	algebraic topology
/23/51/359/1071/1647	computational topology
/23/51/359/1071/1649	knot theory
/23/51/359/1073	algebra
/23/51/359/1073/1651	algebraic geometry
/23/51/359/1073/1653	commutative algebra
/23/51/359/1073/1655	linear algebra
/23/53	chemical sciences
/23/53/361	analytical chemistry
/23/53/361/1079	calorimetry
/23/53/361/1081	mass spectrometry
/23/53/363	organic chemistry
/23/53/363/1089	amines
/23/53/363/1091	organic reactions
/23/53/363/1093	volatile organic compounds
/23/53/363/1095	aromatic compounds
/23/53/363/1097	ketones
/23/53/363/1099	aliphatic compounds
/23/53/363/1101	aldehydes
/23/53/363/1103	alcohols
/23/53/363/1105	hydrocarbons
/23/53/363/1107	organic acids
/23/53/363/1109	heterocyclic compounds
/23/53/365	inorganic chemistry
/23/53/365/1085	organometallic chemistry
/23/53/365/1111	inorganic compounds
/23/53/365/30816592	post-transition metals
/23/53/365/68548065	noble gases
/23/53/365/71735538	metalloids
/23/53/365/72225544	halogens
/23/53/365/72505310	transition metals
/23/53/365/78089026	alkali metals
/23/53/365/88826151	alkaline earth metals
/23/53/367	physical chemistry
/23/53/367/1117	photochemistry
/23/53/367/1119	thermochemistry
/23/53/367/1121	quantum chemistry
/23/53/369	polymer sciences
/23/53/369/1673	polyurethane
/23/53/371	nuclear chemistry
/23/53/371/1125	radiation chemistry
/23/53/371/1127	radiochemistry
/23/53/373	electrochemistry
/23/53/373/1129	electric batteries
/23/53/373/1131	electrolysis
/23/53/373/1133	bioelectrochemistry
/23/53/373/1133/1667	electroporation
/23/53/373/1137	electrophoresis
/23/53/69669548	catalysis
/23/53/69669548/1135	electrocatalysis
/23/53/69669548/1149	biocatalysis
/23/53/69669548/1665	photocatalysis
/25	engineering and technology
/25/57	medical engineering
/25/57/375	medical laboratory technology
/25/57/375/1139	diagnostic technologies
/25/57/375/1141	laboratory samples analysis
/25/57/693	diagnostic imaging
/25/57/693/1449	computed tomography
/25/57/693/1455	magnetic resonance imaging
/25/57/90532773	wearable medical technology
/25/59	other engineering and technologies
/25/59/377	food technology
/25/59/377/1143	food safety
/25/59/377/1145	food packaging
/25/59/379	microtechnology
/25/59/379/16253769	lab on a chip
/25/59/379/29240000	molecular engineering
/25/59/379/40683644	organ on a chip
/25/59/81020971	nuclear engineering
/25/59/81020971/41165450	nuclear waste management
/25/61	industrial biotechnology
/25/61/381	metabolic engineering
/25/61/383	biomaterials
/25/61/383/1147	bioplastics
/25/61/383/1147/1675	polylactic acid
/25/61/383/1147/1677	polyhydroxyalkanoates
/25/61/383/1159	biofuels
/25/61/385	bioprocessing technologies
/25/61/385/1151	fermentation
/25/63	materials engineering
/25/63/387	composites
/25/63/387/1153	carbon fibers
/25/63/387/1155	biocomposites
/25/63/389	metallurgy
/25/63/391	coating and films
/25/63/393	fibers
/25/63/395	woodworking
/25/63/397	ceramics
/25/63/399	textiles
/25/63/401	crystals
/25/63/403	liquid crystals
/25/63/405	synthetic dyes
/25/63/407	nanocomposites
/25/63/409	colors
/25/63/19232965	amorphous solids
/25/63/19232965/32419566	organic amorphous solids
/25/63/19232965/84184824	amorphous semiconductors
/25/65	chemical engineering
/25/65/411	chemical process engineering
/25/65/415	biochemical engineering
/25/65/81684188	separation technologies
/25/65/81684188/1157	desalination
/25/65/81684188/1157/13858428	electrodialysis
/25/65/81684188/1157/79070535	reverse osmosis
/25/65/81684188/9727961	distillation
/25/67	environmental engineering
/25/67/417	mining and mineral processing
/25/67/417/64131187	rare earths
/25/67/419	remote sensing
/25/67/421	geological engineering
/25/67/423	natural resources management
/25/67/423/431	water management
/25/67/423/11977416	land management
/25/67/425	energy and fuels
/25/67/425/1163	liquid fuels
/25/67/425/1165	fossil energy
/25/67/425/1165/1679	coal
/25/67/425/1165/1681	petroleum
/25/67/425/1165/1683	natural gas
/25/67/425/1167	nuclear energy
/25/67/425/1169	renewable energy
/25/67/425/1169/1685	solar energy
/25/67/425/1169/1685/83523280	concentrated solar power
/25/67/425/1169/1685/85521413	solar thermal
/25/67/425/1169/1685/98939167	photovoltaic
/25/67/425/1169/1687	hybrid energy
/25/67/425/1169/1689	hydroelectricity
/25/67/425/1169/1689/1823	marine energy
/25/67/425/1169/1689/1823/1819	wave power
/25/67/425/1169/1689/1823/1821	tidal energy
/25/67/425/1169/1691	hydrogen energy
/25/67/425/1169/1693	geothermal energy
/25/67/425/1169/1695	wind energy
/25/67/425/1171	energy conversion
/25/67/425/1173	fuel cells
/25/67/425/1175	synthetic fuels
/25/67/425/83028390	biomass energy
/25/67/427	geotechnics
/25/67/429	waste management
/25/67/429/97581411	waste treatment processes
/25/67/429/97581411/1181	recycling
/25/67/429/97581411/1185	remanufacturing
/25/67/11936537	ecosystem-based management
/25/67/11936537/253482	green infrastructure
/25/67/11936537/24283177	habitat conservation
/25/67/11936537/45049892	nature-based solutions
/25/67/11936537/62051362	ecological restoration
/25/67/11936537/64292513	climate change adaptation
/25/67/11936537/91827000	climatic change mitigation
/25/67/39381296	air pollution engineering
/25/67/52713081	carbon capture engineering
/25/67/89023697	water treatment processes
/25/67/89023697/1183	wastewater treatment processes
/25/67/89023697/42636164	drinking water treatment processes
/25/69	nanotechnology
/25/69/433	nanoelectronics
/25/69/435	nano-materials
/25/69/435/1189	nanocrystals
/25/69/435/1191	two-dimensional nanostructures
/25/69/435/1191/1697	silicene
/25/69/435/1191/1699	graphene
/25/69/435/1193	bulk nanostructured materials
/25/69/437	nanophotonics
/25/69/439	nanoelectromechanical systems
/25/69/441	nano-processes
/25/71	environmental biotechnology
/25/71/443	bioremediation
/25/71/443/1195	bioreactors
/25/71/443/1197	bioleaching
/25/71/443/1199	compost
/25/71/443/1201	phytoremediation
/25/71/447	biosensing
/25/73	electrical engineering, electronic engineering, information engineering
/25/73/451	electrical engineering
/25/73/451/1161	electric energy
/25/73/451/1209	power engineering
/25/73/451/1209/1703	electric power distribution
/25/73/451/1209/1705	electric power transmission
/25/73/451/1209/1707	electric power generation
/25/73/451/1209/1707/1825	combined heat and power
/25/73/451/87041214	piezoelectrics
/25/73/453	electronic engineering
/25/73/453/449	computer hardware
/25/73/453/449/1203	computer processors
/25/73/453/449/1205	supercomputers
/25/73/453/449/1207	quantum computers
/25/73/453/457	control systems
/25/73/453/457/1271	home automation
/25/73/453/459	robotics
/25/73/453/459/1227	swarm robotics
/25/73/453/459/1229	autonomous robots
/25/73/453/459/1229/1729	drones
/25/73/453/459/1231	soft robotics
/25/73/453/459/1233	cognitive robots
/25/73/453/1211	control engineering
/25/73/453/1213	analogue electronics
/25/73/453/1215	signal processing
/25/73/453/1215/1709	compressed sensing
/25/73/453/1217	digital electronics
/25/73/453/58525161	sensors
/25/73/453/58525161/44113014	optical sensors
/25/73/453/58525161/48389028	smart sensors
/25/73/453/58525161/66357197	biosensors
/25/73/30020	information engineering
/25/73/30020/455	telecommunications
/25/73/30020/455/1221	telecommunications networks
/25/73/30020/455/1221/1713	optical networks
/25/73/30020/455/1221/1713/1827	fiber-optic network
/25/73/30020/455/1221/1715	data networks
/25/73/30020/455/1221/73074801	mobile network
/25/73/30020/455/1221/73074801/1711	5G
/25/73/30020/455/1221/73074801/45147905	fixed wireless network
/25/73/30020/455/1221/73074801/95165544	4G
/25/73/30020/455/1223	mobile phones
/25/73/30020/455/1225	radio technology
/25/73/30020/455/1225/1717	satellite radio
/25/73/30020/455/1225/1719	microwave technology
/25/73/30020/455/1225/1723	radio frequency
/25/73/30020/455/1225/1727	radar
/25/73/30020/455/1225/52695600	WiFi
/25/73/30020/455/1225/63561740	LiFi
/25/73/30020/455/1225/72996757	mobile radio
/25/75	mechanical engineering
/25/75/461	vehicle engineering
/25/75/461/1235	automotive engineering
/25/75/461/1235/1731	autonomous vehicles
/25/75/461/1235/1733	drive by wire
/25/75/461/1237	naval engineering
/25/75/461/1237/1735	sea vessels
/25/75/461/1239	aerospace engineering
/25/75/461/1239/1737	aircraft
/25/75/461/1239/1737/1829	rotorcraft
/25/75/461/1239/1739	satellite technology
/25/75/461/1239/1741	aeronautical engineering
/25/75/461/1239/51612216	astronautical engineering
/25/75/461/1239/51612216/98672716	spacecraft
/25/75/463	tribology
/25/75/463/1243	lubrication
/25/75/465	applied mechanics
/25/75/467	mechatronics
/25/75/469	manufacturing engineering
/25/75/469/1245	product engineering
/25/75/469/1247	additive manufacturing
/25/75/469/1249	subtractive manufacturing
/25/75/471	thermodynamic engineering
/25/75/471/1251	heat engineering
/25/77	civil engineering
/25/77/473	structural engineering
/25/77/473/1253	hydraulic engineering
/25/77/473/1255	earthquake engineering
/25/77/473/1255/1745	seismic loading
/25/77/473/1257	structural health monitoring
/25/77/475	transportation engineering
/25/77/475/1259	highway engineering
/25/77/475/1261	railroad engineering
/25/77/475/1263	airport engineering
/25/77/475/1265	port and harbor engineering
/25/77/477	construction engineering
/25/77/479	architecture engineering
/25/77/479/1267	sustainable architecture
/25/77/479/1267/1749	sustainable building
/25/77/84897392	water engineering
/25/77/84897392/1187	irrigation
/25/77/84897392/21046462	coastal and estuarine hydraulics
/25/77/84897392/24482249	water supply systems
/25/77/84897392/33625299	ocean engineering
/25/77/94443578	urban engineering
/25/77/94443578/1269	smart cities
/27	agricultural sciences
/27/79	agricultural biotechnology
/27/79/481	biomass
/27/79/483	agricultural genetics
/27/79/483/1275	plant cloning
/27/79/487	marker assisted selection
/27/81	agriculture, forestry, and fisheries
/27/81/489	fisheries
/27/81/495	forestry
/27/81/495/1283	silviculture
/27/81/30021	agriculture
/27/81/30021/493	agronomy
/27/81/30021/493/491	plant protection
/27/81/30021/493/1281	plant breeding
/27/81/30021/499	horticulture
/27/81/30021/499/497	viticulture
/27/81/30021/499/1287	fruit growing
/27/81/30021/499/69103681	vegetable growing
/27/81/30021/499/69103681/1289	root crops
/27/81/30021/499/84709101	arboriculture
/27/81/30021/499/97328111	urban horticulture
/27/81/30021/1279	sustainable agriculture
/27/81/30021/12266820	industrial crops
/27/81/30021/12266820/1833	fodder
/27/81/30021/30833628	grains and oilseeds
/27/81/30021/30833628/1831	oilseeds
/27/81/30021/30833628/8144402	cereals
/27/81/30021/30833628/72257146	legumes
/27/81/30021/55980855	agroecology
/27/83	animal and dairy science
/27/83/501	domestic animals
/27/83/501/507	animal husbandry
/27/83/501/507/1291	animal feed
/27/83/503	dairy
/27/83/505	apiculture
/27/85	other agricultural sciences
/27/87	veterinary sciences
/29	social sciences
/29/89	law
/29/89/509	penology
/29/89/511	criminology
/29/89/513	law enforcement
/29/89/517	constitutional law
/29/89/519	international law
/29/89/1837	human rights
/29/89/1837/1839	human rights violations
/29/89/1837/1839/1841	human trafficking
/29/89/1837/1839/30061	political violence
/29/89/1837/1839/30062	sexual violence
/29/89/1837/30045	regional human rights
/29/89/1837/30048	human rights law
/29/89/1837/30048/21785983	national state of emergency
/29/89/1837/30048/21785983/70274390	pandemic risks
/29/89/1837/30049	international protection of human rights
/29/89/74342181	environmental law
/29/91	economics and business
/29/91/521	economics
/29/91/521/1293	monetary and finances
/29/91/521/1295	health economics
/29/91/521/1295/6190837	economic impact of epidemics
/29/91/521/1297	microeconomics
/29/91/521/1299	production economics
/29/91/521/1299/1757	productivity
/29/91/521/1301	econometrics
/29/91/521/1303	sustainable economy
/29/91/521/1305	macroeconomics
/29/91/521/44428049	political economy
/29/91/521/83249330	bioeconomy
/29/91/523	business and management
/29/91/523/1307	business models
/29/91/523/1309	entrepreneurship
/29/91/523/1311	commerce
/29/91/523/1311/1759	e-commerce
/29/91/523/1313	employment
/29/91/523/61851014	innovation management
/29/93	psychology
/29/93/525	behavioural psychology
/29/93/527	psychotherapy
/29/93/527/1315	psychoanalysis
/29/93/529	psycholinguistics
/29/93/531	social psychology
/29/93/533	cognitive psychology
/29/93/533/30043	mental processes
/29/93/3133018	developmental psychology
/29/93/47293307	ergonomics
/29/95	other social sciences
/29/95/92131787	development studies
/29/95/92131787/17995755	development theories
/29/95/92131787/17995755/19831740	post-colonial theories
/29/95/92131787/17995755/42154279	global development studies
/29/95/92131787/17995755/42154279/1369	globalization
/29/95/92131787/31823250	social developments
/29/95/92131787/73291420	development economics
/29/97	political sciences
/29/97/537	public administration
/29/97/537/1329	bureaucracy
/29/97/541	political communication
/29/97/543	government systems
/29/97/543/1333	e-governance
/29/97/543/1337	democracy
/29/97/67681549	political transitions
/29/97/67681549/12738214	armed conflicts
/29/97/67681549/33870553	terrorism
/29/97/67681549/59419741	elections
/29/97/67681549/64785222	revolutions
/29/97/67681549/81402623	riots
/29/97/87917856	political policies
/29/97/87917856/539	public policies
/29/97/87917856/1335	civil society
/29/97/87917856/1335/1331	nongovernmental organizations
/29/97/87917856/1335/31958608	civil society organisations
/29/97/87917856/1335/31958608/1331	nongovernmental organizations
/29/97/87917856/67079178	foreign policy
/29/99	social geography
/29/99/545	cultural and economic geography
/29/99/547	transport
/29/99/547/1339	transport planning
/29/99/547/1339/1761	air traffic management
/29/99/547/1341	social aspects of transport
/29/99/547/1343	electric vehicles
/29/99/547/1345	sustainable transport
/29/99/547/1345/1763	intelligent transport systems
/29/99/547/1347	public transport
/29/99/547/1349	freight transport
/29/99/547/1351	navigation systems
/29/99/547/1351/1765	satellite navigation system
/29/99/547/1351/1765/1835	global navigation satellite system
/29/99/547/1351/1767	inertial navigation system
/29/99/549	urban studies
/29/101	sociology
/29/101/551	ideologies
/29/101/553	demography
/29/101/553/1353	mortality
/29/101/553/1355	census
/29/101/553/1357	fertility
/29/101/553/1775	human migrations
/29/101/555	industrial relations
/29/101/555/1359	automation
/29/101/559	governance
/29/101/559/1371	public services
/29/101/559/1373	taxation
/29/101/559/1375	crisis management
/29/101/559/1375/1781	flood risk management
/29/101/559/1375/1783	seismic risk management
/29/101/559/39205417	environmental governance
/29/101/561	anthropology
/29/101/561/1377	social anthropology
/29/101/561/1379	ethnology
/29/101/561/1381	physical anthropology
/29/101/561/27781344	science and technology studies
/29/101/561/78350677	cultural anthropology
/29/101/561/78350677/591	folklore
/29/101/1361	family studies
/29/101/1363	gender studies
/29/101/1363/1769	gender equality
/29/101/1363/30044	women’s studies
/29/101/1365	social work
/29/101/1367	social issues
/29/101/1367/1771	social inequalities
/29/101/1367/1771/1773	racial inequality
/29/101/1367/1771/1777	age inequality
/29/101/1367/1771/26417764	gender inequality
/29/101/1367/1779	corruption
/29/101/1367/11589301	unemployment
/29/101/1369	globalization
/29/103	media and communications
/29/103/567	journalism
/29/103/1603	graphic design
/29/105	educational sciences
/29/105/569	special education
/29/105/571	pedagogy
/29/105/571/1391	active learning
/29/105/573	didactics
/29/105/575	inclusive education
/31	humanities
/31/107	languages and literature
/31/107/577	literature studies
/31/107/577/581	literary genres
/31/107/577/581/1393	essays
/31/107/577/581/1393/1789	science fiction
/31/107/577/585	literary theory
/31/107/577/585/1395	literary criticism
/31/107/577/30042	history of literature
/31/107/583	general language studies
/31/107/587	linguistics
/31/107/587/1397	sign language
/31/107/587/1399	phonetics
/31/107/587/1401	phonology
/31/109	arts
/31/109/593	performing arts
/31/109/593/1405	dramaturgy
/31/109/595	modern and contemporary art
/31/109/595/589	cinematography
/31/109/595/599	radio and television
/31/109/597	art history
/31/109/601	architectural design
/31/109/603	visual arts
/31/109/1403	musicology
/31/109/1403/1791	popular music studies
/31/109/1403/1793	ethnomusicology
/31/111	philosophy, ethics and religion
/31/111/605	ethics
/31/111/605/1407	ethical principles
/31/111/605/30041	ethical theories
/31/111/607	religions
/31/111/607/1409	christianity
/31/111/607/1411	islam
/31/111/607/1411/30056	muslim culture
/31/111/607/1411/30057	muslim societies
/31/111/607/1411/30058	history of islam
/31/111/607/30037	eastern religions
/31/111/607/30038	judaism
/31/111/609	philosophy
/31/111/609/1415	epistemology
/31/111/609/1419	metaphysics
/31/111/609/1419/1799	teleology
/31/111/609/1797	political philosophy
/31/111/609/30039	philosophy of language
/31/111/609/30040	history of philosophy
/31/111/609/30040/1413	modern philosophy
/31/111/609/30040/1417	medieval philosophy
/31/111/609/30040/1421	contemporary philosophy
/31/111/609/30040/1423	ancient philosophy
/31/113	history and archaeology
/31/113/611	archaeology
/31/113/611/1425	bioarchaeology
/31/113/611/1427	underwater archaeology
/31/113/611/1429	ethnoarchaeology
/31/113/611/1431	archaeometry
/31/113/613	history
/31/113/613/30033	ancient history
/31/113/613/30034	medieval history
/31/113/613/30035	modern history
/31/113/613/30036	contemporary history
/31/113/613/79767231	prehistory
/31/115	other humanities
/31/115/563	library sciences
/31/115/563/1383	public libraries
/31/115/563/8796787	knowledge organization
/31/115/563/49932688	digital humanities`.split('\n');
